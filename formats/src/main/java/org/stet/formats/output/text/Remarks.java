package org.stet.formats.output.text;

import java.util.ArrayList;
import java.util.List;

/** What is said about words, in brackets behind them: (said, direct, negated). Confined to one thread. */
final class Remarks {
    private record Remark(String words, Style style) {}

    private final List<Remark> remarks = new ArrayList<>();

    /** Adds a remark. */
    Remarks add(String words, Style style) {
        remarks.add(new Remark(words, style));
        return this;
    }

    /** Returns the words with the remarks behind them. */
    StyledText after(StyledText words) {
        for (int i = 0; i < remarks.size(); i++) {
            String before = i == 0 ? "(" : "";
            String behind = i == remarks.size() - 1 ? ")" : ",";
            words.add(before + remarks.get(i).words() + behind, remarks.get(i).style());
        }
        return words;
    }
}
