/**
 * The command line, one class per command. Results go to standard output, talk to standard error; a command takes streams
 * and returns its exit status. Start at {@link org.stet.cli.Cli}.
 */
@NullMarked
package org.stet.cli;

import org.jspecify.annotations.NullMarked;
