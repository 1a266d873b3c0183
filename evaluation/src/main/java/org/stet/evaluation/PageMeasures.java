package org.stet.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.document.Article;

/** Counts which of headline, date and outlet are right, on the pages that state them. */
final class PageMeasures {
    private static final Measure HEADLINE = new Measure("page", "headline", Statistic.RECALL);
    private static final Measure DATE = new Measure("page", "date", Statistic.RECALL);
    private static final Measure OUTLET = new Measure("page", "outlet", Statistic.RECALL);

    private PageMeasures() {}

    static Map<Measure, Count> of(PageGold gold, Article article) {
        Map<Measure, Count> counts = new LinkedHashMap<>();
        counts.put(HEADLINE, count(gold.headline(), article.title()));
        counts.put(DATE, count(gold.date(), article.published().map(LocalDate::toString)));
        counts.put(OUTLET, count(gold.outlet(), article.outlet()));
        return counts;
    }

    private static Count count(List<String> right, Optional<String> found) {
        boolean isRight = found.isPresent()
                && right.stream().anyMatch(form -> folded(form).equals(folded(found.get())));
        return new Count(isRight ? 1 : 0, found.isPresent() ? 1 : 0, right.isEmpty() ? 0 : 1);
    }

    /** Letters and digits alone, in lower case, without "the" before and ".com" behind. */
    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.com$", "")
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replaceFirst("^the", "");
    }
}
