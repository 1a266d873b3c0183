package org.stet;

import org.stet.document.Article;
import org.stet.verification.Check;
import org.stet.verification.Decisions;
import org.stet.verification.Evidence;
import org.stet.verification.Profile;
import org.stet.verification.Verifier;

/** A configured check: drafts in, a finding for each quotation out. Immutable; share freely. */
public final class Checker {
    private final Reader reader;
    private final Verifier verifier;

    private Checker(Builder builder) {
        this.reader = builder.reader;
        this.verifier = new Verifier(builder.profile, builder.decisions, builder.evidenceRequired, reader.limits());
    }

    /** Prepares what drafts are held against. */
    public Evidence.Builder evidence() {
        return new Evidence.Builder(reader::read);
    }

    /** Holds a draft against the evidence. Never fails on the text. */
    public Check check(Article draft, Evidence evidence) {
        return verifier.verify(reader.read(draft), evidence);
    }

    /** Sets up a {@link Checker}. Confined to one thread. */
    public static final class Builder {
        private Reader reader = Stet.reader().build();
        private Profile profile = Profile.named("ap");
        private Decisions decisions = Decisions.NONE;
        private boolean evidenceRequired;

        Builder() {}

        /** Sets the reader of drafts and reports. */
        public Builder reader(Reader value) {
            this.reader = value;
            return this;
        }

        /** Sets what the house lets stand. */
        public Builder profile(Profile value) {
            this.profile = value;
            return this;
        }

        /** Sets what an editor has accepted. */
        public Builder decisions(Decisions value) {
            this.decisions = value;
            return this;
        }

        /** Sets whether a quotation of which nothing can be said fails. */
        public Builder evidenceRequired(boolean value) {
            this.evidenceRequired = value;
            return this;
        }

        /** Makes the checker. */
        public Checker build() {
            return new Checker(this);
        }
    }
}
