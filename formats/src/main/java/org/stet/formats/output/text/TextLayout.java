package org.stet.formats.output.text;

/**
 * How text for people is laid out.
 *
 * @param width columns a line may fill, at least 20
 * @param colour whether to set colours and weights with ANSI codes
 */
public record TextLayout(int width, boolean colour) {
    /** The widest layout that is still easy to read, whatever the terminal offers. */
    public static final int WIDEST = 100;

    private static final int NARROWEST = 20;

    public TextLayout {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("width is " + width + " and must be at least " + NARROWEST);
        }
    }

    /** Returns the layout for a terminal of so many columns, which may be too few or too many to fill. */
    public static TextLayout fitting(int columns, boolean colour) {
        return new TextLayout(Math.max(NARROWEST, Math.min(WIDEST, columns)), colour);
    }
}
