package org.stet.formats.html;

import java.util.Locale;
import java.util.regex.Pattern;

/** Lines that news pages put between and after the paragraphs of a story, told by their words. */
final class Furniture {
    private static final int LONGEST = 200;
    private static final Pattern LINE = Pattern.compile(
            "(?:advertisements?|sponsored|promoted|related(?: (?:stories|articles|content|links|coverage|news|topics|posts))?"
                    + "|share(?: this.{0,30}| on .{0,30})?|read (?:more|also|next|on)\\b.{0,150}|see also\\b.{0,150}|more:.{0,150}|related:.{0,150}|watch:.{0,150}|listen:.{0,150}"
                    + "|click (?:here|to|on) .{0,150}|sign up (?:for|to|here)\\b.{0,150}|subscribe\\b.{0,100}|follow .{0,60} on (?:twitter|facebook|instagram)\\b.{0,60}"
                    + "|by [a-z.'’ -]{3,50}|(?:© ?|copyright\\b).{0,150}|all rights reserved.{0,80}|continue reading.{0,80}|story continues.{0,80}"
                    + "|source:.{0,60}|filed under\\b.{0,100}|\\d+ of \\d+|(?:close|open) (?:caption|gallery)|caption|close|this slideshow requires .{0,30}|don.t miss|you may also like|most read|up next|comments?|tell us what you think"
                    + "|loading\\.*|(?:image|photo|picture|video)(?: caption| credit| courtesy| source)?:? ?.{0,60})\\W*");

    private Furniture() {}

    /** Says whether a block is no such line. */
    static boolean isNone(String text) {
        return text.length() > LONGEST
                || !LINE.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }
}
