package org.stet.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stet.Checker;
import org.stet.Stet;
import org.stet.formats.input.Documents;
import org.stet.formats.output.Writers;
import org.stet.formats.output.text.TextLayout;
import org.stet.formats.output.writing.CheckWriter;
import org.stet.verification.Decisions;
import org.stet.verification.Evidence;
import org.stet.verification.Profile;
import org.stet.verification.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet check}: whether a draft's quotations are what was said. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Holds the quotations of a draft against transcripts and other reports.",
        parameterListHeading = "%nWhat to check:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Profiles: strict lets nothing stand but the very words; ap also fillers and shown omissions; broadcast also "
                    + "contractions, slips of inflection and omissions that are not shown.",
            "Exit status: 0 when everything stands, 1 when something does not, 2 when something could not be read."
        },
        versionProvider = BuildVersion.class)
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "DRAFT",
            arity = "1..*",
            description = "Drafts: files, folders and addresses (http, https); - is standard input.")
    private List<String> drafts = List.of();

    @Option(
            names = "--against",
            paramLabel = "PATH",
            arity = "1..*",
            required = true,
            description = "Transcripts and reports to hold them against: files, folders and addresses.")
    private List<String> against = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "What the house lets stand: strict, ap, broadcast, or a file; default: ${DEFAULT-VALUE}.")
    private String profile = "ap";

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            split = ",",
            description =
                    "Only these verdicts make the exit status 1, parted by commas; default: all that do not stand.")
    private List<String> failOn = List.of();

    @Option(
            names = "--accept",
            paramLabel = "FILE",
            description = "An editor's decisions: lines such as \"reworded: the words as printed\".")
    private @Nullable Path accepted;

    @Option(names = "--require-evidence", description = "A quotation of which nothing can be said does not stand.")
    private boolean evidenceRequired;

    @Option(names = "--with-text", description = "With --format json: the texts that the places count in as well.")
    private boolean withText;

    @Option(
            names = {"--colour", "--color"},
            paramLabel = "WHEN",
            description = "Colour in the text: one of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private ColourChoice colour = ColourChoice.AUTO;

    @Mixin
    private PeopleOption people = new PeopleOption();

    @Option(
            names = "--allow-private-hosts",
            description = "Fetch addresses from this machine and from private networks too.")
    private boolean allowPrivateHosts;

    // Picocli puts the specification of this command in its place.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Set<Verdict> failing = failing();
        Checker checker = Stet.checker()
                .reader(people.reader())
                .profile(profile())
                .decisions(decisions())
                .evidenceRequired(evidenceRequired)
                .build();
        Documents documents = allowPrivateHosts ? new Documents().allowingPrivateHosts() : new Documents();
        Evidence.Builder builder = checker.evidence();
        EvidenceDesk evidence = new EvidenceDesk(builder, streams.err());
        for (String path : against) {
            documents.each(path, evidence);
        }
        Evidence whole = builder.build();
        if (whole.words() == 0) {
            streams.err()
                    .println("stet: there are no words in what --against names: nothing can be said of any quotation");
        }
        OutputStream out = new BufferedOutputStream(streams.out());
        CheckingDesk desk;
        try (CheckWriter writer = writer(out)) {
            desk = new CheckingDesk(checker, whole, failing, writer, out, streams.err());
            for (String path : drafts) {
                if (path.equals("-")) {
                    documents.each(streams.in(), desk);
                } else {
                    documents.each(path, desk);
                }
            }
        }
        return evidence.isWhole() ? desk.status() : Cli.TROUBLE;
    }

    private Set<Verdict> failing() {
        Set<Verdict> failing = failOn.isEmpty() ? EnumSet.allOf(Verdict.class) : EnumSet.noneOf(Verdict.class);
        for (String word : failOn) {
            failing.add(Arrays.stream(Verdict.values())
                    .filter(verdict -> verdict.id().equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> misused("--fail-on: '" + word + "' is not one of " + verdicts())));
        }
        return failing;
    }

    private static String verdicts() {
        return String.join(
                ", ", Arrays.stream(Verdict.values()).map(Verdict::id).toList());
    }

    private Profile profile() throws IOException {
        if (Profile.NAMES.contains(profile)) {
            return Profile.named(profile);
        }
        Path file = Path.of(profile);
        if (!Files.isRegularFile(file)) {
            throw misused("--profile: '" + profile + "' is no file and not one of " + String.join(", ", Profile.NAMES));
        }
        try {
            return Profile.parse(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw misused("--profile " + profile + ": " + e.getMessage());
        }
    }

    private Decisions decisions() throws IOException {
        if (accepted == null) {
            return Decisions.NONE;
        }
        if (!Files.isRegularFile(accepted)) {
            throw misused("--accept: there is no file " + accepted);
        }
        try {
            return Decisions.parse(Files.readString(accepted));
        } catch (IllegalArgumentException e) {
            throw misused("--accept " + accepted + ": " + e.getMessage());
        }
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private CheckWriter writer(OutputStream out) {
        Terminal terminal = streams.terminal();
        return switch (format) {
            case TEXT -> Writers.checkText(out, TextLayout.fitting(terminal.columns(), colour.on(terminal)));
            case JSON -> Writers.checkJson(out, drafts.size() > 1, withText);
            case HTML -> Writers.checkPage(out);
            case SARIF -> Writers.checkSarif(out);
        };
    }
}
