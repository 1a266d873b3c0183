package org.stet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Small edits that leave what a passage says as it is, by class. */
final class HarmlessEdits {
    private static final String ASIDES = "of course|in fact|frankly|by the way|obviously|as you know|believe me|folks|"
            + "for example|for instance|as I said|again|actually|honestly|in my opinion|to be honest|I must say|I might add|"
            + "I have to say|ladies and gentlemen|my friends|Mr\\. President|Governor|Senator|Jim|you know|I mean";
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("labor", "labour"),
            Map.entry("favor", "favour"),
            Map.entry("program", "programme"),
            Map.entry("programs", "programmes"),
            Map.entry("defense", "defence"),
            Map.entry("percent", "per cent"),
            Map.entry("toward", "towards"),
            Map.entry("organization", "organisation"),
            Map.entry("realize", "realise"),
            Map.entry("recognize", "recognise"),
            Map.entry("center", "centre"),
            Map.entry("behavior", "behaviour"),
            Map.entry("neighbors", "neighbours"),
            Map.entry("okay", "OK"),
            Map.entry("health care", "healthcare"),
            Map.entry("United States", "U.S."));
    private static final List<String> FIGURES =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private HarmlessEdits() {}

    /** Returns the edits, those of one class together. */
    static List<Edit> all() {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(
                "folding",
                false,
                Pattern.compile("\\b(" + String.join("|", SPELLINGS.keySet()) + ")\\b"),
                match -> Optional.ofNullable(SPELLINGS.get(match.group(1)))));
        edits.add(Edit.of("folding", false, ", ", " — "));
        edits.add(Edit.of("folding", false, "(?<=[a-z]), (?=[a-z])", " "));
        edits.add(Edit.of("folding", false, "'", "’"));
        edits.add(Edit.of("folding", false, "(?<=[a-z])\\. (?=[A-Z][a-z])", "; "));
        contractions(edits);
        edits.add(Edit.of("filler", false, "(?:, )(?:you know|I mean|uh|um|well|look)(?:,)(?= )", ""));
        edits.add(Edit.of("filler", false, "\\b(?:Well|Look|So|Now|Uh|Um|You know|I mean), (?=[a-zI])", ""));
        edits.add(Edit.of("filler", false, "\\b([A-Za-z]{1,6}),? \\1\\b(?= [a-z])", "$1"));
        edits.add(new Edit(
                "numeral",
                false,
                Pattern.compile("(?<=[a-z] )\\b(" + String.join("|", FIGURES)
                        + ")\\b(?= [a-z])(?! (?:million|billion|hundred|thousand|trillion))"),
                match -> Optional.of(String.valueOf(FIGURES.indexOf(match.group(1)) + 2))));
        edits.add(new Edit(
                "numeral",
                false,
                Pattern.compile("(?<=[a-z] )\\b([2-9]|1[0-2])\\b(?= [a-z])"),
                match -> Optional.of(FIGURES.get(Integer.parseInt(match.group(1)) - 2))));
        edits.add(Edit.of(
                "bracket",
                false,
                "(?<=[.!?] |^)(?:He|She|They)(?= (?:will|would|can|could|had|did|said|went|came|want|have|has|was|were|is|are)\\b)",
                "[The candidate]"));
        edits.add(Edit.of("bracket", false, "(?<=[a-z] )(him|them)(?=[ .,])", "$1 [the voters]"));
        edits.add(
                Edit.of("bracket", false, "(?<=(?:about|with|for|to|of|by) )(?:him|them)(?=[ .,])", "[the senators]"));
        edits.add(Edit.of("trim", false, ", (?:" + ASIDES + "), ", " … "));
        edits.add(Edit.of("trim", false, "(?<=[.!?]) (?:And|But|So),? (?=[a-zA-Z])", " … "));
        edits.add(Edit.of("trim", false, "\\b(?:really|very|truly|quite) (?=[a-z])", "… "));
        edits.add(new Edit("edge", false, Pattern.compile("^[^.!?]+[.!?] (?=[A-Z])"), match -> Optional.of("")));
        edits.add(new Edit("edge", false, Pattern.compile("(?<=[.!?]) [A-Z][^.!?]+[.!?]$"), match -> Optional.of("")));
        edits.add(Edit.of(
                "edge",
                false,
                ", (?:and|because|which|who|where) (?!not\\b|if\\b|unless\\b|only\\b)[^.!?,]+[.!?]$",
                ""));
        return edits;
    }

    private static void contractions(List<Edit> edits) {
        String[][] pairs = {
            {"I am", "I’m"},
            {"do not", "don’t"},
            {"did not", "didn’t"},
            {"is not", "isn’t"},
            {"we are", "we’re"},
            {"they are", "they’re"},
            {"I have(?= [a-z]+ed)", "I’ve"},
            {"it is(?= [a-z])", "it’s"},
            {"cannot", "can’t"},
            {"I will", "I’ll"},
            {"we will", "we’ll"},
            {"would not", "wouldn’t"},
            {"that is(?= [a-z])", "that’s"},
            {"I['’]m", "I am"},
            {"don['’]t", "do not"},
            {"didn['’]t", "did not"},
            {"we['’]re", "we are"},
            {"they['’]re", "they are"},
            {"can['’]t", "cannot"},
            {"won['’]t", "will not"},
            {"I['’]ve", "I have"},
            {"we['’]ve", "we have"},
            {"I['’]ll", "I will"},
            {"isn['’]t", "is not"},
            {"wouldn['’]t", "would not"},
            {"gonna", "going to"},
            {"wasn['’]t", "was not"},
            {"doesn['’]t", "does not"}
        };
        for (String[] pair : pairs) {
            edits.add(Edit.of("contraction", false, "\\b" + pair[0] + "\\b", pair[1]));
        }
    }
}
