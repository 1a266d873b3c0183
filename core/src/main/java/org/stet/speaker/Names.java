package org.stet.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All names of an article, in text order. */
final class Names {
    private Names() {}

    static List<Name> of(Words words) {
        boolean[] headline = Headlines.find(words);
        List<Name> names = new ArrayList<>();
        NameReader reader = new NameReader(words);
        for (int[] run : NameFinder.runs(words, headline)) {
            reader.read(run[0], run[1], false, names);
        }
        Map<String, Name> known = new HashMap<>();
        names.forEach(name -> known.putIfAbsent(name.key(), name));
        Headlines.names(words, headline, known, names);
        names.sort(Comparator.comparingInt(Name::from));
        return names;
    }
}
