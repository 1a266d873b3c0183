package org.stet.formats.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines that news pages put between and after the paragraphs of a story, told by their words. */
final class Furniture {
    private static final int LONGEST = 200;
    private static final List<String> LINES = List.of(
            "advertisements?|advert|sponsored|promoted|caption|close|comments?|loading",
            "related(?: (?:stories|articles|content|links|coverage|news|topics|posts))?",
            "share(?: this.{0,30}| on .{0,30})?",
            "(?:read (?:more|also|next|on)|see also|more:|related:|watch:|listen:|source:|filed under)(?:$|\\W.{0,150})",
            "(?:don.t miss|you may also like|most read|up next|tell us what you think)",
            "click (?:here|to|on) .{0,150}",
            "(?:sign up (?:for|to|here)|subscribe)\\b.{0,150}",
            "(?:continue reading|story continues|all rights reserved|this slideshow requires)\\b.{0,80}",
            "follow .{1,60} on (?:twitter|facebook|instagram)\\b.{0,60}",
            "(?:get|receive) .{0,60} in your inbox\\b.{0,100}",
            "(?:© ?|copyright\\b).{0,150}",
            "\\d+ of \\d+",
            "(?:image|photo|picture|video)(?: caption\\b.{0,100}|(?: credit| courtesy| source)?(?::.{0,80}|$))");
    private static final Pattern LINE = Pattern.compile("(?:" + String.join("|", LINES) + ")\\W*");
    private static final Pattern CONTACT = Pattern.compile(
            "(?:have a tip\\?)?.{0,60}\\b(?:may|can) be reached at\\b.{0,80}(?:@|\\d{3}).{0,120}" + "\\W*");
    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|BY) \\p{Lu}[\\p{L}.'’-]*(?:,? (?:and|of|for|de|van|von|the|\\p{Lu}[\\p{L}.'’-]*)){0,9}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private Furniture() {}

    /** Says whether a block is no such line, and has words at all. */
    static boolean isNone(String text) {
        return text.length() > LONGEST
                || (WORD.matcher(text).find()
                        && !isByline(text)
                        && !isContact(text)
                        && !LINE.matcher(text.toLowerCase(Locale.ROOT)).matches());
    }

    private static boolean isByline(String text) {
        return text.startsWith("B") && BYLINE.matcher(text).matches();
    }

    private static boolean isContact(String text) {
        return text.contains("be reached at")
                && CONTACT.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }
}
