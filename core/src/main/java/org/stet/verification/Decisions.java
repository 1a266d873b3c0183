package org.stet.verification;

import java.util.Set;

/**
 * What an editor has accepted, kept by content: the verdict and the words, so that a decision survives edits elsewhere and
 * lapses when the quotation or its verdict changes. Immutable; share freely.
 *
 * <p>A file of decisions has one line for each, the verdict and the words of the quotation as printed:
 * {@code sense-at-risk: “Work begins in March,”}. Case, marks and white space do not count; {@code #} begins a remark.
 */
public final class Decisions {
    /** Nothing accepted. */
    public static final Decisions NONE = new Decisions(Set.of());

    private final Set<String> keys;

    private Decisions(Set<String> keys) {
        this.keys = Set.copyOf(keys);
    }

    /** Says whether nothing was accepted. */
    public boolean isEmpty() {
        return keys.isEmpty();
    }
}
