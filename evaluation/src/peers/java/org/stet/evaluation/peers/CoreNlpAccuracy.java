package org.stet.evaluation.peers;

import java.nio.file.Path;
import org.stet.evaluation.PolnearEvaluation;
import org.stet.evaluation.PolnearReport;

/** Scores CoreNLP's direct quotations with the scorer that scores Stet. */
public final class CoreNlpAccuracy {
    private CoreNlpAccuracy() {}

    /**
     * Prints the whole report; only its part on direct quotations says something of CoreNLP, which attempts no other.
     *
     * @param args the corpus folder
     */
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: CoreNlpAccuracy DIR");
            System.exit(2);
        }
        CoreNlp peer = new CoreNlp();
        PolnearReport report = PolnearEvaluation.score(Path.of(args[0]), peer::read);
        System.out.print(report.text());
    }
}
