package org.stet.circumstance;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads times in a clause: days, dates, weeks, months, years, and how they are put together. Immutable. */
final class Times {
    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> SHADES = Set.of("early", "earlier", "late", "later", "just");
    private static final Set<String> MONTH_SHADES = Set.of("early", "late", "mid", "mid-");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day", ChronoUnit.DAYS, "week", ChronoUnit.WEEKS, "month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS);
    private static final Map<String, Integer> TODAY = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
    private static final Set<String> LOOSE_UNITS =
            Set.of("weekend", "spring", "summer", "fall", "autumn", "winter", "season", "election", "cycle");
    private static final Set<String> PROPER_DAYS =
            Set.of("super", "black", "good", "palm", "easter", "cyber", "ash", "holy", "fat", "bloody", "news");
    private static final Set<String> CLOCKS = Set.of("a.m", "p.m", "a.m.", "p.m.", "am", "pm", "noon", "midnight");

    private final Clause clause;

    Times(Clause clause) {
        this.clause = clause;
    }

    /** Returns the time that begins here and stands for itself, with its preposition. */
    Optional<TimePhrase> at(int index) {
        Optional<TimePhrase> found = whole(index).filter(time -> endsWell(time.to()));
        return found.filter(time -> !isProper(index, time.to()));
    }

    /** Returns the time that begins here and qualifies the noun behind it: "a Thursday interview", "last week's debate". */
    Optional<TimePhrase> before(int index) {
        Optional<TimePhrase> found = named(index).or(() -> relative(index)).or(() -> monthOrYear(index));
        return found.filter(time -> !isProper(index, time.to()) && !clause.is(time.to(), ","));
    }

    private Optional<TimePhrase> whole(int index) {
        String word = clause.lower(index);
        if (SHADES.contains(word)) {
            int next = clause.is(index + 1, "on") || clause.is(index + 1, "in") ? index + 2 : index + 1;
            return core(next).map(time -> time.since(index));
        }
        return switch (word) {
            case "on" -> shaded(index + 1).or(() -> named(index + 1)).map(time -> time.since(index));
            case "in" -> monthOrYear(index + 1).map(time -> time.since(index));
            case "back" ->
                clause.is(index + 1, "in") ? monthOrYear(index + 2).map(time -> time.since(index)) : core(index);
            case "at" -> clock(index);
            case "over", "during" -> weekend(index);
            default -> core(index).or(() -> clock(index));
        };
    }

    private Optional<TimePhrase> shaded(int index) {
        return SHADES.contains(clause.lower(index)) ? named(index + 1) : Optional.empty();
    }

    private Optional<TimePhrase> core(int index) {
        return named(index).or(() -> relative(index)).or(() -> reckoned(index));
    }

    /** "Thursday", "Thursday night", "Thursday, Feb. 27", "May 14, 2014", "14 May", "Monday at 9 a.m." */
    private Optional<TimePhrase> named(int index) {
        Optional<DayOfWeek> day = Names.day(clause, index);
        if (day.isEmpty()) {
            return date(index);
        }
        int end = skipDayPart(index + 1);
        int next = clause.is(end, ",") ? end + 1 : end;
        Optional<TimePhrase> date = date(next).filter(time -> isDay(next));
        if (date.isPresent()) {
            return Optional.of(
                    TimePhrase.of(index, date.get().to(), date.get().moment().on(day.get())));
        }
        return Optional.of(TimePhrase.of(index, skipClock(end), Moment.weekday(day.get())));
    }

    private boolean isDay(int index) {
        return Names.dayOfMonth(clause.lower(index)).isPresent()
                || Names.dayOfMonth(clause.lower(index + 1)).isPresent();
    }

    /** "May 14", "May 14th, 2014", "14 May 2014", "May 2014", "mid-May". */
    private Optional<TimePhrase> date(int index) {
        OptionalInt leading = Names.dayOfMonth(clause.lower(index));
        int at = leading.isPresent() ? index + 1 : index;
        Optional<Month> month = Names.month(clause, at);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt trailing = leading.isPresent() ? leading : Names.dayOfMonth(clause.lower(at + 1));
        int end = leading.isEmpty() && trailing.isPresent() ? at + 2 : at + 1;
        int yearAt = clause.is(end, ",") ? end + 1 : end;
        OptionalInt year = Moment.yearOf(clause.lower(yearAt));
        if (trailing.isEmpty()) {
            return Optional.empty();
        }
        int day = trailing.getAsInt();
        if (day > month.get().maxLength()) {
            return Optional.empty();
        }
        return Optional.of(
                year.isPresent()
                        ? TimePhrase.of(index, yearAt + 1, Moment.day(year.getAsInt(), month.get(), day))
                        : TimePhrase.of(index, end, Moment.day(month.get(), day)));
    }

    /** "May", "May 2014", "May of 2014", "early May", "mid-May", "2014", "early 2014". */
    private Optional<TimePhrase> monthOrYear(int index) {
        int at = MONTH_SHADES.contains(clause.lower(index)) ? index + 1 : index;
        return month(at).or(() -> year(at)).map(time -> time.since(index));
    }

    private Optional<TimePhrase> month(int index) {
        Optional<Month> month = Names.month(clause, index);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int yearAt = clause.is(index + 1, "of") || clause.is(index + 1, ",") ? index + 2 : index + 1;
        OptionalInt year = Moment.yearOf(clause.lower(yearAt));
        return Optional.of(
                year.isPresent()
                        ? TimePhrase.of(index, yearAt + 1, Moment.month(year.getAsInt(), month.get()))
                        : TimePhrase.of(index, index + 1, Moment.month(month.get())));
    }

    private Optional<TimePhrase> year(int index) {
        OptionalInt year = Moment.yearOf(clause.lower(index));
        return year.isPresent()
                ? Optional.of(TimePhrase.of(index, index + 1, Moment.year(year.getAsInt())))
                : Optional.empty();
    }

    /** "yesterday", "last night", "this week", "last Thursday", "next year". */
    private Optional<TimePhrase> relative(int index) {
        String word = clause.lower(index);
        if (TODAY.containsKey(word) && !(index > 0 && clause.capitalised(index))) {
            int end = skipDayPart(index + 1);
            return Optional.of(TimePhrase.of(index, end, Moment.from(TODAY.get(word), ChronoUnit.DAYS)));
        }
        if (index > 0 && clause.capitalised(index) && clause.capitalised(index + 1) && !namesDay(index + 1)) {
            return Optional.empty();
        }
        int shift = word.equals("last") ? -1 : word.equals("next") ? 1 : 0;
        if (shift == 0 && !word.equals("this")) {
            return Optional.empty();
        }
        String noun = clause.lower(index + 1);
        if (DAY_PARTS.contains(noun)) {
            boolean known = shift == 0 || (shift < 0 && noun.equals("night"));
            return Optional.of(
                    TimePhrase.of(index, index + 2, known ? Moment.from(shift, ChronoUnit.DAYS) : Moment.OPEN));
        }
        if (UNITS.containsKey(noun) && !noun.equals("day")) {
            return Optional.of(TimePhrase.of(index, index + 2, Moment.from(shift, UNITS.get(noun))));
        }
        if (LOOSE_UNITS.contains(noun)) {
            return Optional.of(TimePhrase.of(index, index + 2, Moment.OPEN));
        }
        return namedFrom(index, shift);
    }

    private boolean namesDay(int index) {
        return Names.day(clause, index).isPresent()
                || Names.month(clause, index).isPresent();
    }

    private Optional<TimePhrase> namedFrom(int index, int shift) {
        Optional<DayOfWeek> day = Names.day(clause, index + 1);
        if (day.isPresent()) {
            Moment moment = shift < 0 ? Moment.lastWeekday(day.get()) : Moment.OPEN;
            return Optional.of(TimePhrase.of(index, skipDayPart(index + 2), moment));
        }
        return Names.month(clause, index + 1)
                .map(month -> TimePhrase.of(index, index + 2, shift < 0 ? Moment.lastMonth(month) : Moment.OPEN));
    }

    /** "two days ago", "a week earlier", "the day before", "the next day". */
    private Optional<TimePhrase> reckoned(int index) {
        String word = clause.lower(index);
        String unit = clause.lower(index + 1).replaceFirst("s$", "");
        String last = clause.lower(index + 2);
        boolean several = Set.of("several", "some", "many").contains(word);
        OptionalInt number = Names.number(word);
        if (UNITS.containsKey(unit) && (several || number.isPresent())) {
            boolean days = unit.equals("day") && number.isPresent() && last.equals("ago");
            Moment moment = days ? Moment.from(-number.getAsInt(), ChronoUnit.DAYS) : Moment.OPEN;
            return Set.of("ago", "earlier", "later", "before").contains(last)
                    ? Optional.of(TimePhrase.of(index, index + 3, moment))
                    : Optional.empty();
        }
        boolean fixed = word.equals("the") || word.equals("that");
        boolean beside = fixed && UNITS.containsKey(unit) && (last.equals("before") || last.equals("after"));
        boolean next = word.equals("the")
                && Set.of("next", "following", "same", "previous").contains(clause.lower(index + 1))
                && (UNITS.containsKey(last) || DAY_PARTS.contains(last));
        return beside || next ? Optional.of(TimePhrase.of(index, index + 3, Moment.OPEN)) : Optional.empty();
    }

    private Optional<TimePhrase> weekend(int index) {
        boolean the = clause.is(index + 1, "the") || clause.is(index + 1, "this") || clause.is(index + 1, "last");
        return the && clause.is(index + 2, "weekend")
                ? Optional.of(TimePhrase.of(index, index + 3, Moment.OPEN))
                : Optional.empty();
    }

    /** "at 9 a.m. Tuesday", "at noon on Tuesday": a clock's time with a day behind it. */
    private Optional<TimePhrase> clock(int index) {
        int end = skipClock(index);
        if (end == index) {
            return Optional.empty();
        }
        int day = clause.is(end, "on") ? end + 1 : end;
        return named(day).or(() -> relative(day)).map(time -> time.since(index));
    }

    private int skipClock(int index) {
        int at = clause.is(index, "at") || clause.is(index, "around") ? index + 1 : index;
        String word = clause.lower(at);
        if (word.equals("noon") || word.equals("midnight")) {
            return at + 1;
        }
        boolean hour = !word.isEmpty() && Character.isDigit(word.charAt(0));
        if (hour && CLOCKS.contains(clause.lower(at + 1))) {
            return clause.is(at + 2, ".") && clause.isAttached(at + 2) && at + 3 < clause.size() ? at + 3 : at + 2;
        }
        boolean joined = hour && (word.endsWith("am") || word.endsWith("pm"));
        return joined ? at + 1 : index;
    }

    private int skipDayPart(int index) {
        return DAY_PARTS.contains(clause.lower(index)) && !clause.capitalised(index) ? index + 1 : index;
    }

    /** A day before a noun belongs to the noun: "Thursday’s vote", "the Thursday meeting"; so does one of several days. */
    private boolean endsWell(int end) {
        String next = clause.lower(end);
        boolean several = Set.of("and", "or", "to", "through", "-", "–").contains(next) && namesDay(end + 1);
        boolean possessive = next.equals("'s") || next.equals("'");
        boolean source = clause.source().filter(words -> words.from() == end).isPresent();
        boolean noun = !source && Phrases.isNominal(clause, end);
        return !several && !possessive && !noun;
    }

    /** "Super Tuesday", "Fox News Sunday", "Sunday Morning" name something else. */
    private boolean isProper(int index, int end) {
        return (PROPER_DAYS.contains(clause.lower(index - 1))
                        && Names.day(clause, index).isPresent())
                || (DAY_PARTS.contains(clause.lower(end)) && clause.capitalised(end));
    }
}
