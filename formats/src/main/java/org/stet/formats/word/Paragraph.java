package org.stet.formats.word;

/** A paragraph that is being read. Confined to one thread. */
final class Paragraph {
    private final StringBuilder words = new StringBuilder();
    private Role role = Role.BODY;
    private boolean runHidden;
    private boolean allHidden;
    private boolean markDeleted;

    /** Adds words, unless they are hidden. Soft hyphens are left out; what is far too long for a draft is not kept. */
    void add(String more) {
        if (runHidden || allHidden || words.length() > DraftText.MAXIMUM_LENGTH) {
            return;
        }
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (c != '\u00AD') {
                words.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
    }

    /** Lets another paragraph go on in this one, whose mark was deleted: what is left is the mark of the other. */
    void goOn(Paragraph next) {
        if (words.length() <= DraftText.MAXIMUM_LENGTH) {
            words.append(next.words);
        }
        role = next.role;
        markDeleted = next.markDeleted;
    }

    /** Returns the words without white space at their ends. */
    String words() {
        return words.toString().strip();
    }

    /** Returns what it does. */
    Role role() {
        return role;
    }

    /** Says what it does. */
    void play(Role as) {
        this.role = as;
    }

    /** Hides all of it, or not. */
    void hideAll(boolean hides) {
        this.allHidden = hides;
    }

    /** Hides the run at hand, or ends the hiding. */
    void hideRun(boolean hides) {
        this.runHidden = hides;
    }

    /** Says whether its mark was deleted, so that the next paragraph goes on in it. */
    boolean markDeleted() {
        return markDeleted;
    }

    /** Deletes its mark. */
    void deleteMark() {
        markDeleted = true;
    }
}
