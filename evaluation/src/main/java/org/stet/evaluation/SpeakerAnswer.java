package org.stet.evaluation;

import java.util.Optional;

/**
 * What the reader said of a row.
 *
 * @param article the article's name
 * @param row the row
 * @param found whether a statement has its source and some of its content
 * @param name the folded name of that statement's speaker; empty where nobody is named
 */
public record SpeakerAnswer(String article, SpeakerRow row, boolean found, Optional<String> name) {
    /** Says whether the name is one of the right ones. */
    public boolean isRight() {
        return name.filter(row.names()::contains).isPresent();
    }

    /** Says whether the name is the fullest that the article gives. */
    public boolean isFull() {
        return name.filter(row.speaker()::equals).isPresent();
    }
}
