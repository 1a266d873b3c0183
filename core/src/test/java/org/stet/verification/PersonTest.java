package org.stet.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
    @ParameterizedTest
    @CsvSource({
        "Mary Okafor, MARY OKAFOR, SAME",
        "Okafor, MARY OKAFOR, SAME",
        "Mary Okafor, SEN. OKAFOR (D-Brackwater), SAME",
        "Mary Okafor, TOM OKAFOR, DIFFERENT",
        "Bill Reyes, WILLIAM REYES, SAME",
        "Mary Okafor, JONAS PELL, DIFFERENT",
        "Mary Okafor, QUESTION, UNKNOWN",
        "Mary Okafor, MODERATOR, UNKNOWN",
        "Vos Lindgren, LENA VOS LINDGREN, SAME",
        "Zelenksa, ZELENSKA, SAME",
        "President Okafor, THE PRESIDENT, SAME",
        "Mary Okafor, THE PRESIDENT, UNKNOWN"
    })
    void namesOfOneSpeakerAreJoinedAndThoseOfTwoAreNot(String draft, String record, Person.Match match) {
        assertThat(Person.named(draft).match(Person.named(record))).isEqualTo(match);
        assertThat(Person.named(record).match(Person.named(draft))).isEqualTo(match);
    }
}
