package org.stet.formats.pdf;

/**
 * One printed line. Lengths are in points, from the left and from the top of the page.
 *
 * @param page its page, counted from 1
 * @param left where its first letter begins
 * @param right where its last letter ends
 * @param baseline how far down it stands
 * @param size the size of most of its letters
 * @param bold whether most of its letters are bold
 * @param height how high the page is
 * @param text its words, with one space between them
 */
record PdfLine(
        int page, float left, float right, float baseline, float size, boolean bold, float height, String text) {}
