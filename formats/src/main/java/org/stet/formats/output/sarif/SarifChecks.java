package org.stet.formats.output.sarif;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.stet.formats.output.writing.CheckWriter;
import org.stet.formats.output.writing.Producer;
import org.stet.verification.Check;
import org.stet.verification.Finding;
import org.stet.verification.Standing;
import org.stet.verification.Verdict;

/** Checks as one SARIF 2.1.0 log, a result for each quotation that does not stand. Confined to one thread. */
public final class SarifChecks implements CheckWriter {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<Verdict> RULES = Arrays.asList(Verdict.values());

    private final OutputStream out;
    private final ObjectNode log = MAPPER.createObjectNode();
    private final ArrayNode results;

    /** Writes to a stream, which stays open. */
    public SarifChecks(OutputStream out) {
        this.out = out;
        log.put(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        Producer producer = Producer.current();
        driver.put("name", producer.name());
        driver.put("version", producer.version());
        ArrayNode rules = driver.putArray("rules");
        RULES.forEach(verdict -> rule(rules.addObject(), verdict));
        run.put("columnKind", "utf16CodeUnits");
        this.results = run.putArray("results");
    }

    private static void rule(ObjectNode rule, Verdict verdict) {
        rule.put("id", verdict.id());
        rule.putObject("shortDescription").put("text", SarifResult.description(verdict));
        rule.putObject("defaultConfiguration").put("level", SarifResult.level(verdict));
    }

    @Override
    public void write(Check check) {
        for (Finding finding : check.findings()) {
            if (finding.standing() == Standing.FAILS || finding.standing() == Standing.ACCEPTED) {
                new SarifResult(check, finding).write(results.addObject(), RULES.indexOf(finding.verdict()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        byte[] bytes = MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(log);
        out.write(bytes);
        out.write('\n');
        out.flush();
    }
}
