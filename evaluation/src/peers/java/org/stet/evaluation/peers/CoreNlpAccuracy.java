package org.stet.evaluation.peers;

import java.nio.file.Path;
import org.stet.evaluation.CorpusException;
import org.stet.evaluation.PolnearEvaluation;

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
        try {
            System.out.print(PolnearEvaluation.score(Path.of(args[0]), peer::read).text());
        } catch (CorpusException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
