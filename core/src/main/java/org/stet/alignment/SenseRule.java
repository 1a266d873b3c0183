package org.stet.alignment;

import java.util.Optional;
import org.stet.alignment.Change.Sense;

/** Says of one difference what of the sense it touches, if it does. Immutable; share freely. */
@FunctionalInterface
interface SenseRule {
    /** Returns what the difference puts at risk; empty where it is harmless in this regard. */
    Optional<Sense> touched(Alignment alignment, Region region);
}
