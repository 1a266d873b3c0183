package org.stet.formats.output;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** JSON on a stream that stays open: UTF-8, nothing between root values. */
final class JsonOutput {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .rootValueSeparator((String) null)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private JsonOutput() {}

    /** Starts writing to a stream. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out, JsonEncoding.UTF8).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Starts writing to a stream with two spaces for each level. */
    static JsonGenerator indented(OutputStream out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return generator(out).setPrettyPrinter(printer);
    }

    /** Returns the words with every half of a surrogate pair that stands alone, which UTF-8 cannot hold, as U+FFFD. */
    static @Nullable String whole(@Nullable String words) {
        int broken = words == null ? -1 : firstLoneSurrogate(words, 0);
        if (words == null || broken < 0) {
            return words;
        }
        StringBuilder whole = new StringBuilder(words);
        while (broken >= 0) {
            whole.setCharAt(broken, '\uFFFD');
            broken = firstLoneSurrogate(words, broken + 1);
        }
        return whole.toString();
    }

    private static int firstLoneSurrogate(String words, int from) {
        int i = from;
        while (i < words.length()) {
            int character = words.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return i;
            }
            i += Character.charCount(character);
        }
        return -1;
    }
}
