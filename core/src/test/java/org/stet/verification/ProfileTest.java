package org.stet.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Change;
import org.stet.text.Excerpt;
import org.stet.text.Span;

class ProfileTest {
    @Test
    void everyNamedProfileIsThere() {
        assertThat(Profile.NAMES)
                .allSatisfy(name -> assertThat(Profile.named(name).name()).isEqualTo(name));
    }

    @Test
    void eachLetsMoreStandThanTheOneBefore() {
        List<Change> filler = List.of(change(Change.Type.FILLER, Optional.empty()));
        List<Change> contraction = List.of(change(Change.Type.CONTRACTION, Optional.empty()));
        List<Change> shown = List.of(change(Change.Type.OMISSION, Optional.of(Change.Mark.ELLIPSIS)));
        List<Change> hidden = List.of(change(Change.Type.OMISSION, Optional.empty()));

        assertThat(Profile.named("strict").lets(Verdict.CLEANED, filler)).isFalse();
        assertThat(Profile.named("ap").lets(Verdict.CLEANED, filler)).isTrue();
        assertThat(Profile.named("ap").lets(Verdict.CLEANED, contraction)).isFalse();
        assertThat(Profile.named("broadcast").lets(Verdict.CLEANED, contraction))
                .isTrue();
        assertThat(Profile.named("strict").lets(Verdict.TRIMMED, shown)).isFalse();
        assertThat(Profile.named("ap").lets(Verdict.TRIMMED, shown)).isTrue();
        assertThat(Profile.named("ap").lets(Verdict.TRIMMED, hidden)).isFalse();
        assertThat(Profile.named("broadcast").lets(Verdict.TRIMMED, hidden)).isTrue();
        assertThat(Profile.named("broadcast").lets(Verdict.REWORDED, hidden)).isFalse();
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamedWithTheRule() {
        assertThatThrownBy(() -> Profile.parse("name: desk\ncolour: red\n"))
                .hasMessage("line 2: 'colour' is not one of name:, cleaned:, trimmed:");
        assertThatThrownBy(() -> Profile.parse("cleaned: filler\n")).hasMessage("a profile needs a line 'name:'");
        assertThatThrownBy(() -> Profile.parse("name: desk\ncleaned: spelling\n"))
                .hasMessage("cleaned: 'spelling' is not one of filler, contraction, inflection, none");
        assertThatThrownBy(() -> Profile.named("loose"))
                .hasMessage("profile 'loose' is not one of strict, ap, broadcast");
    }

    private static Change change(Change.Type type, Optional<Change.Mark> mark) {
        Excerpt nothing = new Excerpt(new Span(0, 0), "");
        return new Change(type, Optional.empty(), nothing, nothing, mark);
    }
}
