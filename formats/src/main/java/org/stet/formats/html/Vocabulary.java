package org.stet.formats.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words that names of elements are made of, whoever makes the page, and what they hint at. */
final class Vocabulary {
    /** Whole names of what only machines that read aloud are meant to find, or nobody; parts of names say nothing of it. */
    static final Set<String> HIDDEN = Set.of(
            "hidden",
            "hide",
            "invisible",
            "offscreen",
            "is-hidden",
            "u-hidden",
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "screen-reader-text",
            "screenreader",
            "element-invisible");

    private Vocabulary() {}

    /** Returns what single words hint at, in lower case. */
    static Map<String, Hints> words() {
        Map<String, Hints> words = new HashMap<>();
        add(
                words,
                Hint.FURNITURE,
                "related share shares sharing sharebar sharetools social socials newsletter newsletters"
                        + " subscribe subscription signup promo promos promoted promotion sponsor sponsored sponsors advert adverts"
                        + " advertisement advertising ad ads adv adslot adunit dfp breadcrumb breadcrumbs"
                        + " nav navbar navigation menu menus footer sidebar sidebars rail widget widgets popular trending"
                        + " recommended recommendation recommendations recirc recirculation readmore tags taglist topics toolbar toolbox"
                        + " print printer email cookie cookies consent gdpr modal popup popover overlay lightbox login signin register"
                        + " rating ratings poll carousel slider teaser teasers banner pagination pager paging masthead skip"
                        + " toc cta donate donation follow bookmark feedback disclaimer copyright correction jumbotron ticker"
                        + " upsell partners partner upnext mostread mostpopular moreon paywall regwall aside bio promobox");
        add(
                words,
                Hint.BYLINE,
                "byline bylines author authors dateline timestamp pubdate published datetime publishdate credits");
        add(words, Hint.COMMENT, "comment comments commentlist respond reply replies");
        add(words, Hint.CAPTION, "caption captions figcaption credit");
        add(words, Hint.PULLQUOTE, "pullquote pullquotes");
        add(words, Hint.STANDFIRST, "standfirst dek deck subtitle subhead subheadline subheading subtitulo strapline");
        add(words, Hint.HEADLINE, "headline");
        add(words, Hint.BODY, "articlebody storybody entrytext bodytext storytext articletext bodycopy");
        add(words, Hint.EMBED, "embed embeds embedded");
        add(words, Hint.LIVE, "liveblog");
        return words;
    }

    /** Returns what two words side by side hint at. */
    static Map<String, Hints> pairs() {
        Map<String, Hints> pairs = new HashMap<>();
        add(
                pairs,
                Hint.FURNITURE,
                "read/more more/from more/stories more/news more/on see/also most/read most/popular up/next"
                        + " sign/up log/in about/author author/bio author/info author/box you/may also/like tag/list post/tags"
                        + " article/tags jump/link video/player audio/player media/player rollover/block tooltip/text tooltip/content tooltip/body popover/content hover/card");
        add(pairs, Hint.PULLQUOTE, "pull/quote pulled/quote");
        add(
                pairs,
                Hint.STANDFIRST,
                "sub/title sub/head sub/headline sub/heading stand/first summary/list summary/points article/summary story/summary key/points");
        for (String whole : "article story post entry content news page blog".split(" ", -1)) {
            for (String body : "body text copy content main".split(" ", -1)) {
                add(pairs, Hint.BODY, whole + "/" + body);
            }
        }
        add(pairs, Hint.BODY, "body/text body/copy main/text article/content");
        add(pairs, Hint.LIVE, "live/blog");
        return pairs;
    }

    private static void add(Map<String, Hints> words, Hint hint, String list) {
        for (String word : list.split(" ", -1)) {
            words.merge(word.replace('/', ' '), Hints.of(hint), Hints::and);
        }
    }
}
