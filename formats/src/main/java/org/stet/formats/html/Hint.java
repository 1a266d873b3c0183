package org.stet.formats.html;

/** What an element's name, class, id or role hints at; a hint may mislead. */
enum Hint {
    /** The story's own words. */
    BODY,
    /** What stands round the story: navigation, shares, sign-ups, other stories, comments. */
    FURNITURE,
    /** What readers of the page wrote. */
    COMMENT,
    /** What a browser does not show. */
    HIDDEN,
    /** The top of a page or story, which holds its headline and byline. */
    HEADER,
    /** Who wrote it, and when. */
    BYLINE,
    HEADLINE,
    STANDFIRST,
    CAPTION,
    PULLQUOTE,
    BLOCKQUOTE,
    /** What was posted elsewhere and is shown in the story. */
    EMBED,
    /** One whole story, or one post of several. */
    ARTICLE,
    /** Entries of a page that is written as the news comes in. */
    LIVE
}
