package org.stet.formats.html;

import org.stet.document.Part;

/** A block and the part it plays in the story. */
record Piece(Block block, Part.Kind kind) {}
