package org.stet.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stet.attribution.Reading;
import org.stet.document.Article;
import org.stet.document.Document;

/** What drafts are held against, prepared for finding passages. Immutable; share freely. */
public final class Evidence {
    private final List<ComparedDocument> documents;

    private Evidence(Builder builder) {
        this.documents = List.copyOf(builder.documents);
    }

    /** Returns the documents, in the order they came. */
    public List<ComparedDocument> documents() {
        return documents;
    }

    /** Takes documents in. Confined to one thread. */
    public static final class Builder {
        private final List<ComparedDocument> documents = new ArrayList<>();
        private final Function<Article, Reading> reader;
        private int statements;

        /** Makes a builder that reads articles in this way. */
        public Builder(Function<Article, Reading> reader) {
            this.reader = reader;
        }

        /** Takes a document in: of a transcript the turns count, of an article its statements. */
        public Builder add(Document document) {
            if (document instanceof Article article) {
                statements += reader.apply(article).statements().size();
            }
            documents.add(new ComparedDocument(document, statements));
            return this;
        }

        /** Makes the evidence. */
        public Evidence build() {
            return new Evidence(this);
        }
    }
}
