package org.stet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Small edits that change what a passage says, by class. */
final class Flips {
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("two", "five"),
            Map.entry("three", "seven"),
            Map.entry("four", "nine"),
            Map.entry("five", "two"),
            Map.entry("six", "eleven"),
            Map.entry("seven", "three"),
            Map.entry("eight", "four"),
            Map.entry("nine", "six"),
            Map.entry("ten", "forty"),
            Map.entry("twenty", "fifty"),
            Map.entry("thirty", "sixty"),
            Map.entry("million", "billion"),
            Map.entry("billion", "million"),
            Map.entry("hundred", "thousand"));
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("China", "Russia"),
            Map.entry("Russia", "China"),
            Map.entry("Iraq", "Libya"),
            Map.entry("Iran", "Cuba"),
            Map.entry("Mexico", "Canada"),
            Map.entry("Japan", "Germany"),
            Map.entry("Israel", "Egypt"),
            Map.entry("America", "Europe"),
            Map.entry("Obama", "Reagan"),
            Map.entry("Clinton", "Warren"),
            Map.entry("Hillary", "Bernie"),
            Map.entry("Bush", "Nixon"),
            Map.entry("Reagan", "Carter"),
            Map.entry("Kennedy", "Johnson"),
            Map.entry("Nixon", "Kennedy"),
            Map.entry("Congress", "Parliament"),
            Map.entry("Florida", "Ohio"),
            Map.entry("Texas", "Maine"),
            Map.entry("California", "Georgia"),
            Map.entry("Iowa", "Nevada"),
            Map.entry("Washington", "Chicago"),
            Map.entry("Putin", "Merkel"),
            Map.entry("Cruz", "Kasich"),
            Map.entry("Rubio", "Fiorina"));
    private static final Map<String, String> OBJECTS =
            Map.of("I", "me", "he", "him", "she", "her", "we", "us", "they", "them", "you", "you");

    private Flips() {}

    /** Returns the edits, those of one class together. */
    static List<Edit> all() {
        List<Edit> edits = new ArrayList<>();
        negation(edits);
        modality(edits);
        quantifiers(edits);
        edits.add(byTable("number", "\\b(" + String.join("|", NUMBERS.keySet()) + ")\\b(?! of)", NUMBERS));
        edits.add(new Edit(
                "number",
                true,
                Pattern.compile("(?<![\\d.,/:-])\\b([2-9]|[1-9]\\d{1,2})\\b(?![\\d.,/:%-]*\\d)"),
                match -> Optional.of(String.valueOf(Integer.parseInt(match.group(1)) + 13))));
        edits.add(byTable("name", "(?<=[a-z,] )\\b(" + String.join("|", NAMES.keySet()) + ")\\b", NAMES));
        roles(edits);
        edits.add(Edit.of("condition", true, "\\b[Ii]f (?:[\\w'’]+ ){3,12}[\\w'’]+, (?=(?:[\\w'’]+ ){4})", ""));
        edits.add(Edit.of("condition", true, "(?<=[a-z]{3}),? (?:if|unless) (?:[\\w'’]+ ){2,12}[\\w'’]+(?=[.!?])", ""));
        return edits;
    }

    private static Edit byTable(String kind, String pattern, Map<String, String> table) {
        return new Edit(kind, true, Pattern.compile(pattern), match -> Optional.ofNullable(table.get(match.group(1))));
    }

    private static void negation(List<Edit> edits) {
        edits.add(Edit.of(
                "negation", true, "\\b(is|are|was|were|will|would|could|should|must)(?= (?!not\\b)[a-z]+ )", "$1 not"));
        edits.add(Edit.of(
                "negation", true, "\\b(is|are|was|were|will|would|could|should|do|does|did) not(?= [a-z])", "$1"));
        edits.add(Edit.of(
                "negation", true, "\\b(do|does|did|is|are|was|were|would|should|could|has|have)n['’]t\\b", "$1"));
        edits.add(Edit.of("negation", true, "\\bcan['’]t\\b", "can"));
        edits.add(Edit.of("negation", true, "\\bwon['’]t\\b", "will"));
        edits.add(Edit.of("negation", true, "(?<= (?:have|has|had|will|would|can) )never ", ""));
    }

    private static void modality(List<Edit> edits) {
        String[][] pairs = {
            {"might", "will"},
            {"may", "will"},
            {"could", "will"},
            {"must", "might"},
            {"should", "will"},
            {"will", "might"},
            {"would", "will"},
            {"can", "must"},
            {"probably", "certainly"}
        };
        for (String[] pair : pairs) {
            edits.add(Edit.of("modality", true, "(?<=[a-z]{2} |I )\\b" + pair[0] + "\\b(?= [a-z]+)", pair[1]));
        }
        edits.add(Edit.of("modality", true, "\\b(I|we|they|you|We|They|You) can(?= [a-z])", "$1 want to"));
        edits.add(Edit.of("modality", true, "\\bhave to(?= [a-z])", "want to"));
    }

    private static void quantifiers(List<Edit> edits) {
        String[][] pairs = {
            {"all", "some"}, {"most", "some"}, {"many", "few"}, {"every", "hardly any"}, {"always", "sometimes"},
            {"a few", "few"}, {"few", "many"}, {"everybody", "somebody"}, {"everyone", "someone"}, {"often", "seldom"}
        };
        for (String[] pair : pairs) {
            edits.add(Edit.of(
                    "quantifier",
                    true,
                    "(?<=[a-z]{2} )\\b" + pair[0] + "\\b(?= [a-z])(?! (?:over|right|about|in all))",
                    pair[1]));
        }
        edits.add(Edit.of("quantifier", true, "(?<=[a-z]{2} )only (?=[a-z])", ""));
    }

    private static void roles(List<Edit> edits) {
        edits.add(new Edit(
                "role",
                true,
                Pattern.compile(
                        "\\b(I|he|she|we|they) ([a-z]+ed|told|gave|beat|hit|met|paid|called|knew|saw|made|sent) (me|him|us|them)\\b"),
                match -> Optional.of(
                        subject(match.group(3)) + " " + match.group(2) + " " + OBJECTS.get(match.group(1)))));
        edits.add(Edit.of(
                "role",
                true,
                "(?<=[a-z,] )we (?=(?:will|would|can|could|should|must|have|had|did|need|want|are|were) )",
                "they "));
        edits.add(Edit.of(
                "role",
                true,
                "(?<=[a-z,] )they (?=(?:will|would|can|could|should|must|have|had|did|need|want|are|were) )",
                "we "));
        edits.add(Edit.of("role", true, "\\bI (?=(?:will|would|can|could|should|must|have|had|did|want) )", "you "));
    }

    private static String subject(String object) {
        return OBJECTS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(object))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(object);
    }
}
