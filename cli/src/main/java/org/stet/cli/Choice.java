package org.stet.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the value of an option that is one of a few words. */
record Choice<E extends Enum<E>>(Class<E> words) implements ITypeConverter<E> {
    @Override
    public E convert(String value) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.toString().equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is not one of " + all()));
    }

    private String all() {
        return Arrays.stream(words.getEnumConstants()).map(Enum::toString).collect(Collectors.joining(", "));
    }
}
