package org.stet.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Limits;
import org.stet.text.SourceText;
import org.stet.text.Span;

class QuotationInvariantsTest {
    private static final List<String> PIECES = List.of(
            "\"",
            "“",
            "”",
            "„",
            "'",
            "‘",
            "’",
            "''",
            "``",
            "«",
            "»",
            "‹",
            "›",
            "`",
            "‚",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            ".",
            ",",
            "? ",
            "word",
            "firms",
            "Tis",
            "84",
            "6",
            "he said",
            ", she said",
            "(",
            ")",
            "—",
            "…",
            "...",
            "\uD83D\uDE00");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomTextsKeepTheInvariants(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_500; i++) {
            String text = random.ints(random.nextInt(60), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            check(text, Limits.DEFAULT);
            check(
                    text,
                    new Limits(1_000, 1 + random.nextInt(4), 1 + random.nextInt(3), 400, 1_000, 1 + random.nextInt(3)));
        }
    }

    @Test
    void everyPrefixAndSuffixOfTheCasesKeepsTheInvariants() {
        for (Cases.Case sample : Cases.all()) {
            String text = sample.text();
            for (int i = 0; i <= text.length(); i++) {
                check(text.substring(0, i), Limits.DEFAULT);
                check(text.substring(i), Limits.DEFAULT);
            }
        }
    }

    private static void check(String text, Limits limits) {
        SourceText source = SourceText.of(text);
        Quotations quotations = Quotations.of(source, limits);
        Deque<Quotation> around = new ArrayDeque<>();
        Quotation last = null;
        for (Quotation quotation : quotations.all()) {
            Span outer = quotation.outer();
            assertThat(outer.end()).as(text).isLessThanOrEqualTo(text.length());
            assertThat(quotation.inner().isEmpty()).as(text).isFalse();
            assertThat(source.trim(quotation.inner())).as(text).isEqualTo(quotation.inner());
            assertThat(source.paragraphs()).as(text).anyMatch(paragraph -> paragraph.contains(outer));
            assertThat(last == null
                            || last.outer().compareTo(outer) <= 0
                            || last.outer().begin() == outer.begin())
                    .as(text)
                    .isTrue();
            while (!around.isEmpty() && around.element().outer().end() <= outer.begin()) {
                around.pop();
            }
            assertThat(quotation.depth()).as(text).isEqualTo(around.size()).isLessThan(limits.nesting());
            if (!around.isEmpty()) {
                assertThat(around.element().inner().contains(quotation.inner()))
                        .as(text)
                        .isTrue();
                assertThat(around.element().outer().contains(outer)).as(text).isTrue();
            }
            around.push(quotation);
            last = quotation;
        }
        assertThat(quotations.notices()).as(text).isSorted();
        assertThat(quotations.all()).as(text).hasSizeLessThanOrEqualTo(limits.quotations());
    }
}
