package org.stet.verification;

import java.time.Duration;
import java.util.Optional;

/**
 * Who is heard in one stretch of a document.
 *
 * @param name the name as the document gives it
 * @param person the same to be compared with other names
 * @param time when the stretch begins
 */
record Voice(Optional<String> name, Optional<Person> person, Optional<Duration> time) {
    /** Says whether a draft's speaker is the one heard. */
    Person.Match match(Optional<Person> speaker) {
        if (speaker.isEmpty() || person.isEmpty()) {
            return Person.Match.UNKNOWN;
        }
        return speaker.get().match(person.get());
    }
}
