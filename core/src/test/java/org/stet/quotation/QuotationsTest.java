package org.stet.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.Limits;
import org.stet.text.Notice;
import org.stet.text.SourceText;

class QuotationsTest {
    @Test
    void theWordsAreWithoutMarksAndWithoutWhiteSpaceAtTheEnds() {
        String text = "“ The costs are obvious. ” So « it » is.";
        assertThat(read(text).all())
                .extracting(quotation -> SourceText.of(text).words(quotation.inner()))
                .containsExactly("The costs are obvious.", "it");
    }

    @Test
    void aQuotationOfThreeParagraphsIsThreeThatRunOn() {
        List<Quotation> all =
                read("Reyes said: “One.\n\n“Two.\n\n“Three.” He left.").all();
        assertThat(all).extracting(Quotation::runsOn).containsExactly(false, true, true);
        assertThat(all).extracting(Quotation::closed).containsExactly(false, false, true);
        assertThat(all).extracting(Quotation::opened).containsOnly(true);
    }

    @Test
    void aParagraphAfterAClosedQuotationDoesNotRunOn() {
        assertThat(read("“One,” said Reyes.\n“Two,” said Okafor.").all())
                .extracting(Quotation::runsOn)
                .containsOnly(false);
    }

    @Test
    void aQuotationThatGoesOnWithoutAMarkIsNotOpened() {
        String second = "And when we had looked at all of them, we found nothing that we could mend";
        List<Quotation> all =
                read("“We looked at the bridge.\n" + second + ",” said Okafor.").all();
        assertThat(all).hasSize(2);
        assertThat(all.get(1).opened()).isFalse();
        assertThat(all.get(1).runsOn()).isTrue();
        assertThat(all.get(1).inner().length()).isEqualTo(second.length() + 1);
    }

    @Test
    void outermostLeavesOutWhatIsNested() {
        Quotations quotations = read("“He said ‘no’ to me.” “Yes.”");
        assertThat(quotations.all()).extracting(Quotation::depth).containsExactly(0, 1, 0);
        assertThat(quotations.outermost()).hasSize(2);
    }

    @Test
    void eachNoticeNamesItsMarkAndStandsAtIt() {
        assertThat(read("There. ”").notices()).singleElement().satisfies(notice -> {
            assertThat(notice.span().begin()).isEqualTo(7);
            assertThat(notice.message()).isEqualTo("The mark ” closes nothing; worth checking.");
        });
        assertThat(messages("So it ends: “")).containsExactly("The mark “ opens nothing; worth checking.");
        assertThat(messages("“We wait."))
                .containsExactly("The quotation opened here with “ is never closed; worth checking where it ends.");
        assertThat(messages("“Wait,\" he said."))
                .containsExactly("A quotation opens with “ and closes with \"; worth checking the marks.");
        assertThat(messages("“Wait. ” He left."))
                .containsExactly("A space stands before the closing mark ”; worth checking.");
        assertThat(messages("““Wait,”” he said.")).containsExactly("The mark “ is set twice; worth checking.");
    }

    @Test
    void aStrayMarkOfOneParagraphLeavesTheQuotationsAfterItAlone() {
        String sound = "“One,” said Reyes. “Two.”\n";
        int alone = read(sound.repeat(20)).all().size();
        assertThat(read("Stray ” here.\n" + sound.repeat(20)).all()).hasSize(alone);
        assertThat(read("“Stray here, and no end\n" + sound.repeat(20)).all()).hasSize(alone + 1);
    }

    @Test
    void aTextWithoutMarksHasNoQuotations() {
        assertThat(read("").all()).isEmpty();
        assertThat(read("The council meets.\n\n").notices()).isEmpty();
    }

    @Test
    void readTwiceIsEqual() {
        String text = "“One, she said. “Two.”\n'It's the firms' fault.";
        assertThat(read(text)).isEqualTo(read(text));
    }

    private static Quotations read(String text) {
        return Quotations.of(SourceText.of(text), Limits.DEFAULT);
    }

    private static List<String> messages(String text) {
        return read(text).notices().stream().map(Notice::message).toList();
    }
}
