package org.stet.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.document.Article;
import org.stet.language.PartOfSpeech;
import org.stet.quotation.Quotations;
import org.stet.text.Notice;
import org.stet.text.Span;

/** Goes through one article from first word to last and decides who each name, pronoun and source is. */
final class Casting {
    /** Words of a statement in which names are looked for: who is named there hardly says it. */
    private static final int CONTENT_WORDS = 60;

    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "myself", "we", "us", "our");

    private final Article article;
    private final Words words;
    private final Quoted quoted;
    private final PhraseReader phrases;
    private final Bearers bearers;
    private final Namesakes namesakes;
    private final Questions questions;
    private final Places places;
    private final Antecedent antecedent;
    private final Foresight foresight;
    private final NounPhrases nounPhrases;
    private final Stage stage = new Stage();
    private final PronounRule pronouns = new PronounRule(stage);
    private final Descriptions descriptions;
    private final DescriptionRule described;
    private final List<Notice> notices;
    private final Linking linking;
    private final Interview interview;

    Casting(Article article, Words words, Quotations quotations, List<Source> sources, Speakers directory) {
        this.article = article;
        this.words = words;
        this.quoted = new Quoted(words, quotations, sources);
        List<Name> names = Names.of(words);
        this.phrases = new PhraseReader(words, names);
        this.bearers = new Bearers(names);
        this.namesakes = new Namesakes(names);
        this.questions = new Questions(sources, phrases);
        this.places = new Places(words, questions);
        this.antecedent = new Antecedent(words, phrases);
        this.foresight = new Foresight(words, phrases);
        this.nounPhrases = new NounPhrases(words, phrases);
        this.descriptions = new Descriptions(words);
        new Introduction(words, quoted, bearers, namesakes, phrases).tell(names, questions, descriptions);
        this.notices = NameVariants.join(bearers);
        this.interview = Interview.in(words, names, bearers);
        this.linking = new Linking(directory, article.published(), new Jurisdictions(words));
        Map<Bearer, List<Role>> offices = DirectoryOffices.tell(bearers.all(), linking, article.published());
        RoleRule roles = new RoleRule(bearers.all(), stage, offices);
        this.described = new DescriptionRule(words, stage, descriptions, roles, pronouns);
    }

    /** Answers every question. */
    Cast cast() {
        for (int i = 0; i < words.size(); i++) {
            questions.at(i).forEach(this::answer);
            Optional<Name> name = phrases.nameFrom(i);
            if (name.isPresent()) {
                refer(name.get());
            } else if (questions.at(i).isEmpty()) {
                pass(i);
            }
        }
        questions.all().stream().filter(question -> question.answer().isEmpty()).forEach(question -> {
            firstPerson(question);
            label(question);
        });
        return new Roll(questions.all().stream().map(Question::choice).toList()).cast(notices);
    }

    private void answer(Question question) {
        Phrase phrase = question.phrase().orElseThrow();
        if (!phrase.names().isEmpty()) {
            question.choose(named(phrase));
            question.answer().filter(Bearer::plural).ifPresent(who -> mean(who, phrase, Mention.Form.NAME));
        } else if (phrase.isPronoun()) {
            question.choose(pronoun(question, phrase));
            question.answer().ifPresent(who -> mean(who, phrase, Mention.Form.PRONOUN));
        } else {
            Optional<Bearer> owner = owner(question, phrase);
            Set<Bearer> excluded = excluded(question, phrase);
            owner.ifPresent(excluded::add);
            PronounRule.Asked asked =
                    asked(phrase.from(), Lexicon.genderOf(words.lower(phrase.head())), excluded, namedIn(question));
            question.choose(Choice.by(Decision.Rule.APPOSITION, beside(phrase))
                    .or(() -> described.decide(phrase, owner, asked)));
            boolean office = Lexicon.isOffice(words.lower(phrase.head()));
            if (office && question.choice().rule() == Decision.Rule.DESCRIPTION && phrase.definite(words)) {
                linking.described(phrase, Role.of(words, phrase.from(), phrase.to()))
                        .ifPresent(identity -> question.answer().ifPresent(who -> who.identify(identity)));
            }
            Mention.Form form = office ? Mention.Form.TITLE : Mention.Form.NOMINAL;
            question.answer().ifPresent(who -> mean(who, phrase, form));
        }
        if (!quoted.at(phrase.from())) {
            question.answer().ifPresent(who -> stage.speak(who, words.paragraph(phrase.from())));
        }
    }

    private Choice named(Phrase phrase) {
        List<Bearer> members = phrase.names().stream()
                .map(this::bearer)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        boolean all = members.size() == phrase.names().size();
        if (all && members.size() > 1) {
            return Choice.by(Decision.Rule.JOINT, Optional.of(descriptions.joint(members)));
        }
        boolean several =
                phrase.names().stream().anyMatch(name -> bearers.bearers(name).size() > 1);
        return Choice.by(
                several ? Decision.Rule.NAMESAKES : Decision.Rule.NAME,
                members.stream().filter(who -> all).findFirst());
    }

    private Optional<Bearer> bearer(Name name) {
        return namesakes.choose(name, bearers.bearers(name));
    }

    private Choice pronoun(Question question, Phrase phrase) {
        PronounRule.Asked asked =
                asked(phrase.from(), Gender.ofPronoun(phrase.pronoun()), excluded(question, phrase), namedIn(question));
        return switch (phrase.pronoun()) {
            case "he", "him", "his", "himself", "she", "her", "hers", "herself" ->
                pronouns.person(asked).or(() -> Choice.by(Decision.Rule.CATAPHORA, foreseen(asked, phrase.from())));
            case "they", "them", "their", "themselves", "both", "each" -> pronouns.several(asked);
            case "it", "its" -> pronouns.thing(asked);
            case "who", "whom" ->
                relative(phrase)
                        .or(() -> antecedent
                                .description(phrase.from())
                                .map(before -> described.decide(
                                        before, Optional.empty(), asked.without(stage.at(asked.beat()))))
                                .orElseGet(() -> Choice.nobody(Decision.Rule.RELATIVE)));
            case "which", "that", "whose" -> relative(phrase);
            default -> Choice.nobody(Decision.Rule.INDEFINITE);
        };
    }

    private Choice relative(Phrase phrase) {
        return Choice.by(Decision.Rule.RELATIVE, antecedent.of(phrase.from()).flatMap(this::bearer));
    }

    private Optional<Bearer> foreseen(PronounRule.Asked asked, int pronoun) {
        return foresight
                .of(pronoun)
                .flatMap(this::bearer)
                .filter(who -> who.mayBePerson() && who.gender().agrees(asked.gender()))
                .filter(who -> !asked.excluded().contains(who));
    }

    /** Returns the bearer of the name which the description follows after a comma. */
    private Optional<Bearer> beside(Phrase phrase) {
        boolean aside = words.lower(phrase.from() - 1).equals(",") && words.is(phrase.from(), PartOfSpeech.DET);
        return aside ? phrases.name(phrase.from() - 2).flatMap(this::bearer) : Optional.empty();
    }

    private Optional<Bearer> owner(Question question, Phrase phrase) {
        if (!phrase.possessive(words)) {
            return phrase.possessor().flatMap(this::bearer);
        }
        Gender gender = Gender.ofPronoun(words.lower(phrase.from()));
        return gender == Gender.UNKNOWN
                ? Optional.empty()
                : pronouns.person(asked(phrase.from(), gender, speakersAround(question, phrase), Set.of()))
                        .who();
    }

    private Set<Bearer> excluded(Question question, Phrase phrase) {
        Set<Bearer> excluded = speakersAround(question, phrase);
        if (!phrase.isPronoun()) {
            phrase.possessor().flatMap(this::bearer).ifPresent(excluded::add);
        }
        return excluded;
    }

    /** A third person in a quotation is not the one whose words it is. */
    private Set<Bearer> speakersAround(Question question, Phrase phrase) {
        Set<Bearer> speakers = new HashSet<>();
        question.around().filter(around -> quoted.at(phrase.from())).ifPresent(around -> {
            around.answer().ifPresent(speakers::add);
            around.phrase()
                    .filter(outer -> !outer.names().isEmpty())
                    .flatMap(outer -> named(outer).who())
                    .ifPresent(speakers::add);
        });
        return speakers;
    }

    private Set<Bearer> namedIn(Question question) {
        Set<Bearer> named = new HashSet<>();
        for (Span span : question.content()) {
            int from = words.from(span.begin());
            int to = Math.min(words.size(), from + CONTENT_WORDS);
            for (int i = from; i < to && words.at(i).span().begin() < span.end(); i++) {
                phrases.name(i)
                        .map(bearers::bearers)
                        .filter(who -> who.size() == 1)
                        .ifPresent(named::addAll);
            }
        }
        return named;
    }

    private PronounRule.Asked asked(int token, Gender gender, Set<Bearer> excluded, Set<Bearer> unlikely) {
        return new PronounRule.Asked(
                gender,
                quoted.beat(words.sentence(token)),
                words.paragraph(token),
                quoted.at(token),
                excluded,
                unlikely);
    }

    private void refer(Name name) {
        bearer(name).ifPresent(who -> {
            who.mentions().add(new Mention(words.text().excerpt(name.span()), Mention.Form.NAME));
            refer(who, name.from(), name.to(), name.headline());
        });
        pair(name);
    }

    /** Notes that two who are named side by side may be meant as one: "they". */
    private void pair(Name name) {
        boolean list = words.lower(name.from() - 1).equals(",")
                && phrases.name(name.from() - 2).isPresent();
        if (list || !words.lower(name.to()).equals("and")) {
            return;
        }
        phrases.nameFrom(name.to() + 1).ifPresent(other -> {
            List<Bearer> members = Stream.of(name, other)
                    .map(this::bearer)
                    .flatMap(Optional::stream)
                    .filter(who -> who.sort() == Name.Sort.PERSON)
                    .distinct()
                    .toList();
            if (members.size() > 1) {
                mean(descriptions.joint(members), name.from(), other.to(), Mention.Form.NAME);
            }
        });
    }

    /** Notes whom a pronoun or a description means that is no source. */
    private void pass(int token) {
        Gender gender = Gender.ofPronoun(words.lower(token));
        if (gender != Gender.UNKNOWN && !quoted.at(token)) {
            pronouns.person(asked(token, gender, Set.of(), Set.of()))
                    .who()
                    .ifPresent(who -> mean(who, token, token + 1, Mention.Form.PRONOUN));
        }
        nounPhrases.from(token).ifPresent(phrase -> mean(described.passing(phrase), phrase, Mention.Form.NOMINAL));
    }

    private void mean(Bearer who, Phrase phrase, Mention.Form form) {
        mean(who, phrase.from(), phrase.to(), form);
    }

    private void mean(Bearer who, int from, int to, Mention.Form form) {
        who.mentions().add(new Mention(words.text().excerpt(words.span(from, to)), form));
        refer(who, from, to, false);
    }

    private void refer(Bearer who, int from, int to, boolean headline) {
        int beat = quoted.beat(words.sentence(from));
        stage.refer(
                new Stage.Reference(who, beat, words.paragraph(from), places.of(from, to), quoted.at(from), headline));
    }

    private void firstPerson(Question question) {
        question.phrase()
                .filter(phrase -> FIRST_PERSON.contains(phrase.pronoun()))
                .ifPresent(phrase -> {
                    question.choose(firstPerson(question, phrase));
                    Span place = words.span(phrase.from(), phrase.to());
                    question.answer()
                            .ifPresent(who ->
                                    who.mentions().add(new Mention(words.text().excerpt(place), Mention.Form.PRONOUN)));
                });
    }

    private Choice firstPerson(Question question, Phrase phrase) {
        if (quoted.at(phrase.from())) {
            return Choice.by(Decision.Rule.FIRST_PERSON, question.around().flatMap(Question::answer));
        }
        int place = words.at(phrase.from()).span().begin();
        if (interview.holds(place)) {
            return Choice.by(Decision.Rule.INTERVIEW, interview.speaker(place));
        }
        return Choice.by(
                Decision.Rule.AUTHOR,
                Optional.of(descriptions.author(article.authors().stream().findFirst())));
    }

    /** Answers for words behind a label that alone says whose they are. */
    private void label(Question question) {
        if (question.phrase().isEmpty() && question.content().stream().limit(1).anyMatch(interview::begins)) {
            question.choose(Choice.by(
                    Decision.Rule.INTERVIEW,
                    interview.speaker(question.content().get(0).begin())));
        }
    }
}
