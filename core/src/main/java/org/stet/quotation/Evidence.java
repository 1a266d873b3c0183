package org.stet.quotation;

/**
 * What speaks against each way to read a mark, as costs: 0 is nothing at all, {@link #PASS_DOUBLE} is what it costs to
 * leave a double mark unread. The shape of a mark and its neighbours both speak, the neighbours louder.
 *
 * @param open against its opening a quotation
 * @param close against its closing one
 * @param pass against its doing neither
 */
record Evidence(int open, int close, int pass) {
    /** The cost of a double mark that is neither opening nor closing. */
    static final int PASS_DOUBLE = 50;

    private static final int SHAPE = 40;
    private static final int NEIGHBOURS = 60;
    private static final int UNSURE = 20;
    private static final int PASS_SINGLE = 30;
    private static final int PASS_SURE_OPENING = 40;

    /** Weighs one mark. */
    static Evidence of(Mark mark, Convention convention) {
        int open = openBySides(mark) + (mark.lean() == Lean.CLOSES ? SHAPE : 0);
        int close = closeBySides(mark) + (mark.lean() == Lean.OPENS ? SHAPE : 0);
        return mark.glyph().family() == Family.DOUBLE
                ? new Evidence(open, close, passDouble(mark.hint()))
                : single(mark, open, close, convention);
    }

    private static int passDouble(Mark.Hint hint) {
        return switch (hint) {
            case MEASURE -> 5;
            case NUMBER -> PASS_SINGLE;
            default -> PASS_DOUBLE;
        };
    }

    private static Evidence single(Mark mark, int open, int close, Convention convention) {
        return switch (mark.hint()) {
            case ELISION -> new Evidence(open + UNSURE, close, 0);
            case POSSESSIVE -> new Evidence(open, close + (convention.singleFirst() ? 10 : 20), 5);
            case MEASURE, NUMBER -> new Evidence(open, close, 5);
            case NONE -> new Evidence(open, close, pass(mark, convention));
        };
    }

    private static int pass(Mark mark, Convention convention) {
        if (mark.left().isFree() && mark.right().isFree() && !mark.glyph().isAngular()) {
            return 5;
        }
        boolean sure = mark.lean() == Lean.OPENS || convention.singleFirst();
        return mark.looksOpening() && sure ? PASS_SURE_OPENING : PASS_SINGLE;
    }

    private static int openBySides(Mark mark) {
        if (mark.glyph().isAngular() && mark.right() == Side.SPACE) {
            return 0;
        }
        return switch (mark.right()) {
            case EDGE -> NEIGHBOURS + UNSURE;
            case SPACE -> openBeforeSpace(mark.left());
            case WORD, BRACKET, DASH ->
                switch (mark.left()) {
                    case EDGE, SPACE, BRACKET, DASH -> 0;
                    case STOP, COMMA -> 10;
                    case WORD, UNBRACKET -> mark.right() == Side.DASH ? NEIGHBOURS : UNSURE;
                };
            case STOP, COMMA, UNBRACKET -> mark.left().isFree() ? UNSURE : NEIGHBOURS;
        };
    }

    private static int openBeforeSpace(Side left) {
        return switch (left) {
            case EDGE -> 10;
            case SPACE -> UNSURE;
            case COMMA -> NEIGHBOURS - 10;
            default -> NEIGHBOURS;
        };
    }

    private static int closeBySides(Mark mark) {
        if (mark.glyph().isAngular() && mark.left() == Side.SPACE) {
            return 0;
        }
        return switch (mark.left()) {
            case EDGE -> NEIGHBOURS + UNSURE;
            case SPACE -> mark.right() == Side.WORD || mark.right() == Side.BRACKET ? NEIGHBOURS : spaced(mark);
            case BRACKET -> NEIGHBOURS;
            case DASH -> mark.right() == Side.WORD ? UNSURE + 10 : 0;
            case WORD, STOP, COMMA, UNBRACKET -> mark.right() == Side.WORD ? 10 : 0;
        };
    }

    private static int spaced(Mark mark) {
        return mark.right() == Side.SPACE ? UNSURE : 10;
    }
}
