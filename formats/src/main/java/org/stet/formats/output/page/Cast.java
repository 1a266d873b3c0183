package org.stet.formats.output.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.attribution.Statement;
import org.stet.formats.output.writing.Count;
import org.stet.speaker.Speaker;

/** Those who speak in an article: a hue for each, and how much they say. Confined to one thread. */
final class Cast {
    private static final int HUES = 8;

    private final List<Speaker> speakers;
    private final Map<String, Integer> statements = new HashMap<>();
    private final Map<String, Integer> hues = new HashMap<>();
    private int unattributed;

    Cast(List<Speaker> speakers, List<Statement> said) {
        for (Statement statement : said) {
            Optional<Speaker> speaker = statement.speaker();
            if (speaker.isPresent()) {
                statements.merge(speaker.get().id(), 1, Integer::sum);
            } else {
                unattributed++;
            }
        }
        this.speakers = speakers.stream()
                .filter(speaker -> statements.containsKey(speaker.id()))
                .toList();
        for (Speaker speaker : this.speakers) {
            hues.putIfAbsent(speaker.id(), hues.size() % HUES + 1);
        }
    }

    /** Returns the class of a statement's hue. */
    String hue(Statement statement) {
        return statement
                .speaker()
                .map(speaker -> "k" + hues.getOrDefault(speaker.id(), 0))
                .orElse("k0");
    }

    /** Returns how many speak and how much, such as "13 statements by 4 speakers, 1 unattributed". */
    String sums(int all) {
        String by = speakers.isEmpty() ? "" : " by " + Count.of(speakers.size(), "speaker");
        return Count.of(all, "statement") + by + (unattributed == 0 ? "" : ", " + unattributed + " unattributed");
    }

    /** Writes the list of those who speak. */
    void write(Html html) throws IOException {
        html.open("ul", "class", "cast").line();
        for (Speaker speaker : speakers) {
            html.open("li", "class", "k" + hues.get(speaker.id()));
            html.element("b", speaker.name()).text(" ");
            html.open("span", "class", "about");
            if (!speaker.titles().isEmpty()) {
                html.text(String.join(", ", speaker.titles()) + " · ");
            }
            html.text(speaker.kind().id() + " · " + statements.get(speaker.id()))
                    .close("span");
            html.close("li").line();
        }
        if (unattributed > 0) {
            html.open("li", "class", "k0").element("i", "unattributed").text(" ");
            html.element("span", Integer.toString(unattributed), "class", "about")
                    .close("li")
                    .line();
        }
        html.close("ul").line();
    }
}
