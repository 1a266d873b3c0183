package org.stet.evaluation;

/**
 * What the parts of an attribution are called in a corpus made with brat: the roles of an event's or a relation's arguments, or the
 * types of the places these point to.
 *
 * @param content what is attributed
 * @param cue the words that attribute
 * @param source the words that name who
 */
public record BratNames(String content, String cue, String source) {
    /** The names in PolNeAR, and in what Stet writes. */
    public static final BratNames USUAL = new BratNames("Content", "Cue", "Source");

    public BratNames {
        for (String name : new String[] {content, cue, source}) {
            if (!name.matches("[A-Za-z0-9_-]+")) {
                throw new IllegalArgumentException(
                        "\"" + name + "\" is no name in brat: it must be made of letters, digits, - and _");
            }
        }
        if (content.equals(cue) || content.equals(source) || cue.equals(source)) {
            throw new IllegalArgumentException("content, cue and source must have different names");
        }
    }

    /** Returns the name of one kind. */
    String of(Kind kind) {
        return switch (kind) {
            case CONTENT -> content;
            case CUE -> cue;
            case SOURCE -> source;
        };
    }

    /** Says whether a role is the one of this name: brat numbers the second and later arguments of one role. */
    static boolean matches(String role, String name) {
        return role.startsWith(name) && role.substring(name.length()).chars().allMatch(Character::isDigit);
    }
}
