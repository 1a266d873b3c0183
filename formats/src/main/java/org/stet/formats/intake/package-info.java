/**
 * What comes in: named streams of bytes, the encoding of their characters, and the inbox that documents are handed to. Knows
 * nothing of any one kind of file. Start at {@link org.stet.formats.intake.Input}; a kind of file is a
 * {@link org.stet.formats.intake.Format}.
 */
@NullMarked
package org.stet.formats.intake;

import org.jspecify.annotations.NullMarked;
