package org.stet.formats.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a page, which often ends in the name of its site: "Wall to be rebuilt - The Quay Record".
 *
 * @param page the title without that name
 * @param site the name
 */
record SiteTitle(String page, Optional<String> site) {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—·•»:]{1,2}\\s+");
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 1_000;

    /** Divides a title. What stands before the last separator is the page's, if it is longer than what follows. */
    static SiteTitle of(String whole) {
        String title = whole.strip();
        Matcher separator = SEPARATOR.matcher(title.substring(0, Math.min(LONGEST, title.length())));
        int begin = -1;
        int end = -1;
        while (separator.find()) {
            begin = separator.start();
            end = separator.end();
        }
        if (begin < 0) {
            return new SiteTitle(title, Optional.empty());
        }
        String page = title.substring(0, begin);
        String site = title.substring(end);
        return page.length() > site.length() && site.split("\\s+", -1).length <= MOST_WORDS
                ? new SiteTitle(page, Optional.of(site))
                : new SiteTitle(title, Optional.empty());
    }
}
