package org.stet.formats.output.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The published schema of what {@code read} writes, as a test asks it. */
final class ReadSchema {
    private static final Path FILE = Path.of("..", "docs", "schema", "read.json");

    private final JsonSchema schema;

    ReadSchema() throws IOException {
        this.schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(FILE.toRealPath().toUri());
    }

    /** Returns what is wrong with a value; nothing if it is valid. */
    List<String> problems(JsonNode value) {
        return schema.validate(value).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }
}
