package org.stet.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page states of itself to a person who reads it, from a file with a line for each page: its name or the first letters
 * of it, headline, day as {@code YYYY-MM-DD} and outlet, apart by tabs. What a page does not state is empty; where several
 * forms are right, they stand apart by {@code " || "}.
 *
 * @param headline the forms of the headline that are right
 * @param date the days that are right
 * @param outlet the names of the outlet that are right
 */
record PageGold(List<String> headline, List<String> date, List<String> outlet) {
    private static final int COLUMNS = 4;

    /** Reads a file; lines that begin with {@code #} are remarks. */
    static Map<String, PageGold> read(Path file) {
        Map<String, PageGold> gold = new HashMap<>();
        List<String> lines = CorpusFiles.read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new CorpusException(
                        file, i + 1, "a line has 4 columns apart by tabs, and this has " + columns.length);
            }
            gold.put(columns[0], new PageGold(forms(columns[1]), forms(columns[2]), forms(columns[3])));
        }
        return gold;
    }

    private static List<String> forms(String column) {
        List<String> forms = new ArrayList<>();
        for (String form : column.split(" \\|\\| ", -1)) {
            if (!form.isBlank()) {
                forms.add(form.strip());
            }
        }
        return forms;
    }
}
