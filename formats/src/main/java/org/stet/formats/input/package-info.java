/**
 * The door for files: walks paths and folders, recognises what an input is by its content, and hands it to the format that reads
 * it. Start at {@link org.stet.formats.input.Documents}.
 */
@NullMarked
package org.stet.formats.input;

import org.jspecify.annotations.NullMarked;
