package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.alignment.Change.Sense;
import org.stet.alignment.Word.Trait;

/** Whether the names are the record's: another person, place or body in its stead. */
final class NameRule implements SenseRule {
    @Override
    public Optional<Sense> touched(Alignment alignment, Region region) {
        if (region.omission() || region.insertion()) {
            return Optional.empty();
        }
        List<Word> draft = names(region.draft(alignment), region.record(alignment));
        List<Word> record = names(region.record(alignment), region.draft(alignment));
        List<Word> others = unknown(draft, record).stream()
                .filter(word -> !movedFrom(alignment, word))
                .toList();
        List<Word> lost = unknown(record, draft).stream()
                .filter(word -> !movedTo(alignment, word))
                .toList();
        boolean different = !others.isEmpty()
                && !lost.isEmpty()
                && others.stream()
                        .noneMatch(word -> lost.stream().anyMatch(old -> besides(alignment.record(), word, old)));
        return different ? Optional.of(Sense.NAME) : Optional.empty();
    }

    private static List<Word> names(List<Word> words, List<Word> others) {
        List<Word> names = new ArrayList<>();
        boolean other = others.stream().anyMatch(Word::namelike);
        for (Word word : words) {
            boolean first = word.is(Trait.CAPITAL) && word.is(Trait.FIRST) && word.content() && other;
            if ((word.namelike() || first)
                    && !Vocabulary.TITLES.contains(word.form())
                    && !word.form().equals("god")) {
                names.add(word);
            }
        }
        return names;
    }

    private static List<Word> unknown(List<Word> names, List<Word> others) {
        return names.stream()
                .filter(name -> others.stream()
                        .noneMatch(other -> Near.name(name.form(), other.form()) || Likeness.inflected(name, other)))
                .toList();
    }

    /** Says whether the record has the name elsewhere in the passage, with nothing there that answers to it. */
    private static boolean movedFrom(Alignment alignment, Word name) {
        for (int r = alignment.firstRecord(); r <= alignment.lastRecord(); r++) {
            if (!alignment.kept(r) && alignment.record().get(r).form().equals(name.form())) {
                return true;
            }
        }
        return false;
    }

    /** Says whether the draft has the name elsewhere, with nothing there that answers to it. */
    private static boolean movedTo(Alignment alignment, Word name) {
        for (int d = 0; d < alignment.draft().size(); d++) {
            if (!alignment.same(d) && alignment.draft().get(d).form().equals(name.form())) {
                return true;
            }
        }
        return false;
    }

    /** Says whether the record has the two names side by side somewhere: a given name and its surname. */
    private static boolean besides(List<Word> words, Word one, Word other) {
        for (int i = 1; i < words.size(); i++) {
            String before = words.get(i - 1).form();
            String form = words.get(i).form();
            if ((before.equals(one.form()) && form.equals(other.form()))
                    || (before.equals(other.form()) && form.equals(one.form()))) {
                return true;
            }
        }
        return false;
    }
}
