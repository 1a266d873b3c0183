package org.stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/** The program {@code stet}. */
public final class Main {
    private Main() {}

    /** Runs a command on the process's own streams, which are written in UTF-8, and ends with its exit status. */
    public static void main(String[] arguments) {
        System.exit(Cli.run(
                arguments,
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8)));
    }
}
