package org.stet.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stet.alignment.Meaning;
import org.stet.alignment.PassageIndex;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.document.Document;
import org.stet.document.Transcript;
import org.stet.encoder.SentenceEncoder;

/** What drafts are held against, prepared for finding passages. Immutable; share freely. */
public final class Evidence {
    private final List<Source> sources;
    private final PassageIndex index;
    private final Copies copies;
    private final Meaning meaning;

    private Evidence(List<Source> sources) {
        this.index = PassageIndex.of(sources.stream().map(Source::spoken).toList());
        this.sources = List.copyOf(Rewriting.marked(sources, index));
        this.copies = new Copies(this.sources);
        this.meaning = new Meaning(
                SentenceEncoder.english(), sources.stream().map(Source::spoken).toList());
    }

    /** Returns the documents, in the order they came. */
    public List<ComparedDocument> documents() {
        return sources.stream().map(Source::compared).toList();
    }

    /** Returns how many words count. */
    public int words() {
        return index.words();
    }

    List<Source> sources() {
        return sources;
    }

    PassageIndex index() {
        return index;
    }

    Meaning meaning() {
        return meaning;
    }

    Copies copies() {
        return copies;
    }

    /** Takes documents in. Confined to one thread. */
    public static final class Builder {
        private final List<Source> sources = new ArrayList<>();
        private final Function<Article, Reading> reader;

        /** Makes a builder that reads articles in this way. */
        public Builder(Function<Article, Reading> reader) {
            this.reader = reader;
        }

        /** Takes a document in: of a transcript the turns count, of an article its statements. */
        public Builder add(Document document) {
            if (document instanceof Transcript transcript) {
                sources.add(TranscriptSource.of(transcript));
            } else if (document instanceof Article article) {
                sources.add(ArticleSource.of(reader.apply(article)));
            }
            return this;
        }

        /** Makes the evidence. */
        public Evidence build() {
            return new Evidence(sources);
        }
    }
}
