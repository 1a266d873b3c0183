package org.stet.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stet.text.Notice;

/**
 * The notices on a folder of articles.
 *
 * @param articles how many articles were read
 * @param notices every notice, by file and place
 */
public record NoticeReport(long articles, List<Located> notices) {
    /**
     * A notice with its place.
     *
     * @param file the name of the file
     * @param line its line, counted from 1
     * @param column its column, counted from 1 in UTF-16 code units
     * @param code what kind of remark it is
     * @param message one plain sentence
     */
    public record Located(String file, int line, int column, Notice.Code code, String message) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column + ": " + code.id() + ": " + message;
        }

        private Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("file", file);
            map.put("line", line);
            map.put("column", column);
            map.put("code", code.id());
            map.put("message", message);
            return map;
        }
    }

    public NoticeReport {
        notices = List.copyOf(notices);
    }

    /** Returns how many notices there are of each code that occurs. */
    public SortedMap<Notice.Code, Long> counts() {
        Map<Notice.Code, Long> counts = new EnumMap<>(Notice.Code.class);
        notices.forEach(notice -> counts.merge(notice.code(), 1L, Long::sum));
        return new TreeMap<>(counts);
    }

    /**
     * Returns the counts as lines for people.
     *
     * @param list whether every notice is listed after them
     */
    public String text(boolean list) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s articles, %s notices\n",
                Decimals.grouped(articles),
                Decimals.grouped(notices.size())));
        counts().forEach((code, count) ->
                text.append(String.format(Locale.ROOT, "  %-20s %6s\n", code.id(), Decimals.grouped(count))));
        if (list && !notices.isEmpty()) {
            text.append('\n');
            notices.forEach(notice -> text.append(notice).append('\n'));
        }
        return text.toString();
    }

    /** Returns the report as plain maps, lists, strings and numbers, for JSON. */
    public Map<String, Object> toMap() {
        Map<String, Object> byCode = new LinkedHashMap<>();
        counts().forEach((code, count) -> byCode.put(code.id(), count));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("articles", articles);
        map.put("counts", byCode);
        List<Map<String, Object>> all = new ArrayList<>();
        notices.forEach(notice -> all.add(notice.toMap()));
        map.put("notices", all);
        return map;
    }
}
