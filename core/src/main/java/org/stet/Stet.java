package org.stet;

import java.util.List;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.verification.Check;
import org.stet.verification.Evidence;

/** The door: who says what in a report, and whether they said it in these words. Needs no set-up; safe from any thread. */
public final class Stet {
    private static final class Holder {
        static final Reader READER = reader().build();
    }

    private Stet() {}

    /** Reads a text. */
    public static Reading read(String text) {
        return read(Article.of(text));
    }

    /** Reads an article. */
    public static Reading read(Article article) {
        return Holder.READER.read(article);
    }

    /**
     * Holds a draft against transcripts and other reports.
     *
     * @param draft the draft
     * @param against what it is held against
     */
    public static Check check(Article draft, List<? extends Document> against) {
        Checker checker = checker().build();
        Evidence.Builder evidence = checker.evidence();
        against.forEach(evidence::add);
        return checker.check(draft, evidence.build());
    }

    /** Starts a checker of your own making. */
    public static Checker.Builder checker() {
        return new Checker.Builder();
    }

    /** Starts a reader of your own making. */
    public static Reader.Builder reader() {
        return new Reader.Builder();
    }
}
