package org.stet.quotation;

import java.util.Map;
import java.util.TreeMap;
import org.stet.text.Limits;
import org.stet.text.SourceText;

/** A text as a case shows it: ⟦ ⟧ around outermost quotations, ⟪ ⟫ around nested ones, then a line for each notice. */
final class MarkedText {
    private MarkedText() {}

    /** Reads a text and shows its quotations and notices. */
    static String of(String text) {
        Quotations quotations = Quotations.of(SourceText.of(text), Limits.DEFAULT);
        StringBuilder shown = new StringBuilder(brackets(text, quotations));
        quotations
                .notices()
                .forEach(notice -> shown.append("\n! ").append(notice.code().id()));
        return shown.toString();
    }

    private static String brackets(String text, Quotations quotations) {
        Map<Integer, String> begins = new TreeMap<>();
        Map<Integer, String> ends = new TreeMap<>();
        for (Quotation quotation : quotations.all()) {
            boolean outermost = quotation.depth() == 0;
            begins.merge(quotation.outer().begin(), outermost ? "⟦" : "⟪", (outer, inner) -> outer + inner);
            ends.merge(quotation.outer().end(), outermost ? "⟧" : "⟫", (outer, inner) -> inner + outer);
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            shown.append(ends.getOrDefault(i, "")).append(begins.getOrDefault(i, ""));
            if (i < text.length()) {
                shown.append(text.charAt(i));
            }
        }
        return shown.toString();
    }
}
