package org.stet.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.circumstance.Said;
import org.stet.speaker.Speaker;
import org.stet.text.Excerpt;

/**
 * An attribution relation: what is attributed, by which words, to whom.
 *
 * @param id {@code s1}, {@code s2} …, in text order
 * @param form direct, indirect or mixed
 * @param content the words attributed, without the statement's outer quotation marks; at least one part, in text order
 * @param cue the words that attribute: "said", "according to"; may be empty
 * @param source the words that name who; may be empty
 * @param quotations the parts of the content inside marks
 * @param speaker who the source is; empty where that is not sure
 * @param confidence how likely the statement is right, 0 to 1
 * @param negated whether the cue denies it: "did not say"
 * @param hypothetical whether the cue only supposes it: "if he says"
 * @param continues the id of the statement that this one goes on from without a cue of its own
 * @param said to whom, when and where, as far as the words around the cue tell
 */
public record Statement(
        String id,
        Form form,
        List<Excerpt> content,
        List<Excerpt> cue,
        List<Excerpt> source,
        List<Excerpt> quotations,
        Optional<Speaker> speaker,
        double confidence,
        boolean negated,
        boolean hypothetical,
        Optional<String> continues,
        Said said) {

    /** How the content is given; {@link #id()} is the name used in JSON. */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED;

        /** Returns the name used in every output, such as {@code direct}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Statement {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        quotations = List.copyOf(quotations);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement needs at least one content span");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is " + confidence + " and must be from 0 to 1");
        }
    }

    /** Returns the words of the content, its parts joined by one space. */
    public String words() {
        return content.stream().map(Excerpt::text).collect(Collectors.joining(" "));
    }
}
