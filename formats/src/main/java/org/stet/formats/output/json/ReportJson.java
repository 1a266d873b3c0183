package org.stet.formats.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report of figures as one indented JSON object. */
public final class ReportJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReportJson() {}

    /**
     * Writes a report behind the fields that every object of Stet begins with.
     *
     * @param out stays open
     * @param report maps, lists, strings, numbers, booleans and nulls
     */
    public static void write(OutputStream out, Map<String, ? extends @Nullable Object> report) throws IOException {
        JsonGenerator generator = JsonOutput.indented(out).setCodec(MAPPER);
        JsonFields json = new JsonFields(generator);
        json.begin();
        json.header();
        for (Map.Entry<String, ? extends @Nullable Object> field : report.entrySet()) {
            generator.writeObjectField(field.getKey(), field.getValue());
        }
        json.end();
        generator.writeRaw('\n');
        generator.close();
        out.flush();
    }
}
