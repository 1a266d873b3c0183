package org.stet.formats.output.page;

/**
 * The anchors of one document on a page.
 *
 * @param document the number of the document on the page, from 1
 */
record Anchors(int document) {
    /** Returns the anchor of the document. */
    String top() {
        return "d" + document;
    }

    /** Returns the anchor of something in it, such as {@code d1-s4}. */
    String of(String thing, int number) {
        return top() + "-" + thing + number;
    }
}
