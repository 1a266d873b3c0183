package org.stet.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out where results go; it throws when nobody reads them any more
 * @param err where talk goes
 * @param terminal what is known of the terminal behind {@code out}
 */
record Streams(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {}
