package org.stet.speaker;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a directory adds to an article: who its people are, and the offices they hold on its day. */
final class DirectoryOffices {
    private DirectoryOffices() {}

    /** Tells bearers who they are in the directory and returns the offices they hold that day, as roles. */
    static Map<Bearer, List<Role>> tell(List<Bearer> bearers, Linking linking, Optional<LocalDate> day) {
        Map<Bearer, List<Role>> offices = new HashMap<>();
        for (Bearer bearer : bearers) {
            linking.named(bearer).ifPresent(identity -> {
                bearer.identify(identity);
                List<Role> held = identity.offices().stream()
                        .filter(office -> day.filter(office::heldOn).isPresent())
                        .map(DirectoryOffices::role)
                        .toList();
                if (!held.isEmpty()) {
                    offices.put(bearer, held);
                }
            });
        }
        return offices;
    }

    private static Role role(Office office) {
        List<String> words = office.words();
        int last = words.size() - 1;
        return new Role(words.get(last), new HashSet<>(words.subList(0, last)), false);
    }
}
