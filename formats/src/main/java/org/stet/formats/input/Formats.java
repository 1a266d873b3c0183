package org.stet.formats.input;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.json.JsonFormat;
import org.stet.formats.prose.ProseFormat;
import org.stet.formats.word.WordFormat;

/** Which format reads which kind of input: recognises an input and passes it on. Immutable; share freely. */
final class Formats implements Format {
    private final Map<InputKind, Format> formats = new EnumMap<>(InputKind.class);

    Formats() {
        formats.put(InputKind.TEXT, new ProseFormat());
        formats.put(InputKind.JSON, new JsonFormat());
        formats.put(InputKind.WORD, new WordFormat());
    }

    @Override
    public void each(Input input, Inbox inbox) throws IOException {
        InputKind kind = InputKind.of(input.head());
        @Nullable Format format = formats.get(kind);
        if (format == null) {
            throw input.unreadable("this looks like " + kind.words() + ", which Stet does not read");
        }
        format.each(input, inbox);
    }
}
