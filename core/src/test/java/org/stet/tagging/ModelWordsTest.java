package org.stet.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.quotation.Quotations;
import org.stet.tagging.ModelWord.Layout;
import org.stet.tagging.ModelWord.Letters;
import org.stet.tagging.ModelWord.Quoting;
import org.stet.text.Limits;
import org.stet.text.SourceText;

class ModelWordsTest {
    @Test
    void aWordKnowsHowItIsWrittenAndWhereItStands() {
        SourceText text = SourceText.of("“No,” said McVos.\n\nUN, 12");

        assertThat(ModelWords.of(text, Quotations.of(text, Limits.DEFAULT)))
                .extracting(word -> text.words(word.span()), ModelWord::letters, ModelWord::layout, ModelWord::quoting)
                .containsExactly(
                        tuple("“", Letters.MARK, Layout.OPENS_PARAGRAPH, Quoting.OPENING),
                        tuple("No", Letters.CAPITALISED, Layout.GLUED, Quoting.INSIDE),
                        tuple(",", Letters.MARK, Layout.GLUED, Quoting.INSIDE),
                        tuple("”", Letters.MARK, Layout.GLUED, Quoting.CLOSING),
                        tuple("said", Letters.SMALL, Layout.SPACED, Quoting.OUTSIDE),
                        tuple("McVos", Letters.CAPITALS, Layout.SPACED, Quoting.OUTSIDE),
                        tuple(".", Letters.MARK, Layout.GLUED, Quoting.OUTSIDE),
                        tuple("UN", Letters.CAPITALS, Layout.OPENS_PARAGRAPH, Quoting.OUTSIDE),
                        tuple(",", Letters.MARK, Layout.GLUED, Quoting.OUTSIDE),
                        tuple("12", Letters.DIGITS, Layout.SPACED, Quoting.OUTSIDE));
    }

    @Test
    void everyCombinationOfFeaturesHasANumberOfItsOwn() {
        List<Integer> numbers = new ArrayList<>();
        for (Letters letters : Letters.values()) {
            for (Layout layout : Layout.values()) {
                for (Quoting quoting : Quoting.values()) {
                    ModelWord word =
                            new ModelWord(SourceText.of("a").paragraphs().get(0), List.of(1), letters, layout, quoting);
                    numbers.add(word.feature(true));
                }
            }
        }

        assertThat(numbers).doesNotHaveDuplicates().hasSize(60).allMatch(number -> number >= 0 && number < 60);
    }

    @Test
    void windowsHoldEveryWordOnceAndBeginWithParagraphsWhereTheyCan() {
        String paragraph = "Moss said that the gate would open at noon and that nobody would have to wait. ".repeat(3);
        SourceText text = SourceText.of((paragraph.strip() + "\n").repeat(12) + "word ".repeat(500));
        List<ModelWord> words = ModelWords.of(text, Quotations.of(text, Limits.DEFAULT));
        List<List<ModelWord>> windows = new ArrayList<>();
        ModelWindows cutter = new ModelWindows(windows::add);

        words.forEach(cutter::add);
        cutter.end();

        assertThat(windows.stream().flatMap(List::stream)).containsExactlyElementsOf(words);
        assertThat(windows).allMatch(window -> window.size() <= 160);
        assertThat(windows.subList(0, 5)).allMatch(window -> window.get(0).layout() == Layout.OPENS_PARAGRAPH);
    }
}
