package org.stet.formats.pdf;

/**
 * A paragraph put together from its lines.
 *
 * @param text its words on one line
 * @param size the size of the letters of its first line, in points
 * @param page the page it begins on, counted from 1
 */
record Paragraph(String text, float size, int page) {}
