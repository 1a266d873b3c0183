package org.stet.proofreading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stet.text.Notice;
import org.stet.text.Span;

/**
 * One thing called by several near words, as machine rewriting leaves it: "a “floodgate”", "this flood", "some kind of
 * flood-door". English takes up a compound by its last part ("the gate"), so three words that share only their first
 * part, one of them set off by quotation marks, are worth a look. One remark for each first part.
 */
final class TermDrift {
    private static final int FEWEST_FORMS = 3;
    private static final int FEWEST_COMPOUNDS = 2;

    /** A word used more often than this is the article's own and settled. */
    private static final int MOST_USES = 4;

    private TermDrift() {}

    static List<Notice> in(Page page) {
        Map<String, List<Term>> byStem =
                Terms.in(page).stream().collect(Collectors.groupingBy(Term::stem, TreeMap::new, Collectors.toList()));
        Map<Span, List<Term>> drifting = new TreeMap<>();
        for (List<Term> terms : byStem.values()) {
            List<Term> forms = firstUses(terms);
            if (isDrift(terms, forms)) {
                drifting.putIfAbsent(oddest(forms).span(), forms);
            }
        }
        Cap found = new Cap(Notice.Code.TERM_DRIFT);
        drifting.forEach((place, forms) -> found.add(place, () -> message(forms)));
        return found.notices();
    }

    private static boolean isDrift(List<Term> terms, List<Term> forms) {
        return forms.size() >= FEWEST_FORMS
                && forms.stream().filter(form -> !form.bare()).count() >= FEWEST_COMPOUNDS
                && terms.stream().anyMatch(term -> term.marked() && !term.bare());
    }

    /** Returns the first part by itself, which is the least likely name of the thing, or else the second name it has. */
    private static Term oddest(List<Term> forms) {
        return forms.stream().filter(Term::bare).findFirst().orElse(forms.get(1));
    }

    /** Returns the first use of each form that is not used often, in text order. */
    private static List<Term> firstUses(List<Term> terms) {
        Map<String, Long> uses = terms.stream().collect(Collectors.groupingBy(Term::form, Collectors.counting()));
        Map<String, Term> first = new TreeMap<>();
        for (Term term : terms) {
            if (uses.getOrDefault(term.form(), 0L) <= MOST_USES) {
                first.putIfAbsent(term.form(), term);
            }
        }
        return first.values().stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
    }

    private static String message(List<Term> forms) {
        List<String> words =
                forms.stream().map(term -> "“" + term.words() + "”").toList();
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last)
                + " may all be meant for one thing; worth checking.";
    }
}
