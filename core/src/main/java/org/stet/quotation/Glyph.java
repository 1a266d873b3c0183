package org.stet.quotation;

/** The shapes of quotation marks. */
enum Glyph {
    STRAIGHT(Family.DOUBLE, Lean.NEITHER),
    CURLY_OPEN(Family.DOUBLE, Lean.OPENS),
    CURLY_CLOSE(Family.DOUBLE, Lean.CLOSES),
    LOW(Family.DOUBLE, Lean.OPENS),
    TWO_APOSTROPHES(Family.DOUBLE, Lean.NEITHER),
    TWO_GRAVES(Family.DOUBLE, Lean.OPENS),
    GUILLEMET_LEFT(Family.DOUBLE, Lean.OPENS),
    GUILLEMET_RIGHT(Family.DOUBLE, Lean.CLOSES),
    SINGLE_STRAIGHT(Family.SINGLE, Lean.NEITHER),
    SINGLE_OPEN(Family.SINGLE, Lean.OPENS),
    SINGLE_CLOSE(Family.SINGLE, Lean.CLOSES),
    SINGLE_LOW(Family.SINGLE, Lean.OPENS),
    GRAVE(Family.SINGLE, Lean.OPENS),
    ANGLE_LEFT(Family.SINGLE, Lean.OPENS),
    ANGLE_RIGHT(Family.SINGLE, Lean.CLOSES);

    private final Family family;
    private final Lean lean;

    Glyph(Family family, Lean lean) {
        this.family = family;
        this.lean = lean;
    }

    /** Returns the marks it pairs with. */
    Family family() {
        return family;
    }

    /** Returns the way it points in English; an article's own {@link Convention} may turn it. */
    Lean lean() {
        return lean;
    }

    /** Says whether it is one of the angular marks, which may stand with a space on their inner side. */
    boolean isAngular() {
        return this == GUILLEMET_LEFT || this == GUILLEMET_RIGHT || this == ANGLE_LEFT || this == ANGLE_RIGHT;
    }

    /** Says whether it points nowhere. */
    boolean isStraight() {
        return lean == Lean.NEITHER;
    }

    /** Says whether this shape opening and {@code closing} closing make a proper pair. */
    boolean pairsWith(Glyph closing) {
        return switch (this) {
            case STRAIGHT, TWO_APOSTROPHES, SINGLE_STRAIGHT -> closing == this;
            case CURLY_OPEN -> closing == CURLY_CLOSE;
            case LOW -> closing == CURLY_OPEN || closing == CURLY_CLOSE;
            case TWO_GRAVES -> closing == TWO_APOSTROPHES || closing == STRAIGHT;
            case GUILLEMET_LEFT -> closing == GUILLEMET_RIGHT;
            case GUILLEMET_RIGHT -> closing == GUILLEMET_LEFT;
            case SINGLE_OPEN -> closing == SINGLE_CLOSE || closing == SINGLE_STRAIGHT;
            case SINGLE_LOW -> closing == SINGLE_OPEN || closing == SINGLE_CLOSE;
            case GRAVE -> closing == SINGLE_STRAIGHT;
            case ANGLE_LEFT -> closing == ANGLE_RIGHT;
            case ANGLE_RIGHT -> closing == ANGLE_LEFT;
            case CURLY_CLOSE, SINGLE_CLOSE -> false;
        };
    }

    /** Says whether a character is a quotation mark, or an apostrophe that may be one. */
    static boolean isMark(char c) {
        return switch (c) {
            case '"', '\uFF02', '“', '‟', '”', '„', '«', '»', '\'', '‘', '‛', '’', '‚', '`', '‹', '›' -> true;
            default -> false;
        };
    }

    /** Returns the shape of one mark character; two apostrophes or graves in a row are for the caller to see. */
    static Glyph of(char c) {
        return switch (c) {
            case '"', '\uFF02' -> STRAIGHT;
            case '“', '‟' -> CURLY_OPEN;
            case '”' -> CURLY_CLOSE;
            case '„' -> LOW;
            case '«' -> GUILLEMET_LEFT;
            case '»' -> GUILLEMET_RIGHT;
            case '\'' -> SINGLE_STRAIGHT;
            case '‘', '‛' -> SINGLE_OPEN;
            case '’' -> SINGLE_CLOSE;
            case '‚' -> SINGLE_LOW;
            case '`' -> GRAVE;
            case '‹' -> ANGLE_LEFT;
            case '›' -> ANGLE_RIGHT;
            default -> throw new IllegalArgumentException("'" + c + "' is no quotation mark");
        };
    }
}
