package org.stet.formats.pdf;

/**
 * What is read of one PDF at most.
 *
 * @param pages pages
 * @param letters letters set on all of them
 * @param stepsOfPage drawing steps of one page
 * @param steps drawing steps of all pages
 * @param unpacked bytes that one packed stream may unpack to
 * @param unpackedInAll bytes that all of them may unpack to
 */
record PdfLimits(int pages, int letters, int stepsOfPage, int steps, int unpacked, long unpackedInAll) {
    static final PdfLimits DEFAULT = new PdfLimits(5_000, 4_000_000, 1_000_000, 20_000_000, 32 << 20, 1L << 30);
}
