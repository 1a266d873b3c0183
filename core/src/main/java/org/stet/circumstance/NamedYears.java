package org.stet.circumstance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.stet.language.Analysis;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.text.Places;
import org.stet.text.Span;

/**
 * The years that an article names, by place: behind "in 1998", "on May 14" may be a day of that year. Immutable.
 */
record NamedYears(List<NamedYear> years) {
    /** A year and where it is named. */
    record NamedYear(int begin, int year) {}

    static NamedYears of(Analysis analysis) {
        List<NamedYear> years = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                OptionalInt year = Moment.yearOf(token.word());
                year.ifPresent(named -> years.add(new NamedYear(token.span().begin(), named)));
            }
        }
        return new NamedYears(years);
    }

    /** Says whether the last year that a paragraph names before a place is not that of a date. */
    boolean namesOther(Span paragraph, int place, LocalDate date) {
        int behind = Places.firstBehind(years, NamedYear::begin, place - 1);
        return behind > 0
                && paragraph.contains(years.get(behind - 1).begin())
                && years.get(behind - 1).year() != date.getYear();
    }
}
