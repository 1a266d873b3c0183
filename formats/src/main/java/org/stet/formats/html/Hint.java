package org.stet.formats.html;

/** What an element's name, class, id or role hints at; a hint may mislead. */
enum Hint {
    /** The story's own words. */
    BODY(0),
    /** What stands round the story: navigation, shares, sign-ups, other stories, comments. */
    FURNITURE(1),
    /** What readers of the page wrote. */
    COMMENT(2),
    /** What a browser does not show. */
    HIDDEN(3),
    /** The top of a page or story, which holds its headline and byline. */
    HEADER(4),
    /** Who wrote it, and when. */
    BYLINE(5),
    HEADLINE(6),
    STANDFIRST(7),
    CAPTION(8),
    PULLQUOTE(9),
    BLOCKQUOTE(10),
    /** What was posted elsewhere and is shown in the story. */
    EMBED(11),
    /** One whole story, or one post of several. */
    ARTICLE(12),
    /** Entries of a page that is written as the news comes in. */
    LIVE(13);

    /** The bit that stands for it in {@link Hints}. */
    final int bit;

    Hint(int place) {
        bit = 1 << place;
    }
}
