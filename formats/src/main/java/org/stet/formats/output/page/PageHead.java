package org.stet.formats.output.page;

import java.io.IOException;
import org.stet.formats.output.writing.Producer;

/** The beginning of a page, up to its body. */
final class PageHead {
    private PageHead() {}

    /** Writes the head of a page with a title and a style of its own. */
    static void write(Html page, String title, Stylesheet style) throws IOException {
        Producer producer = Producer.current();
        page.markup("<!DOCTYPE html>\n")
                .open("html", "lang", "en")
                .line()
                .open("head")
                .line();
        page.open("meta", "charset", "utf-8").line();
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", style.policy())
                .line();
        meta(page, "viewport", "width=device-width, initial-scale=1");
        meta(page, "color-scheme", "light dark");
        meta(page, "referrer", "no-referrer");
        meta(page, "generator", producer.name() + " " + producer.version());
        page.element("title", title).line();
        page.open("style").markup(style.text()).close("style").line();
        page.close("head").line();
    }

    private static void meta(Html page, String name, String content) throws IOException {
        page.open("meta", "name", name, "content", content).line();
    }
}
