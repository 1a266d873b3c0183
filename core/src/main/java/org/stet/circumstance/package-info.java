/**
 * To whom, when and where something is said: a plain grammar over the words of the reporting clause that stand outside what is
 * said. Precise rather than complete: what is not plainly told there is left empty. Knows nothing of who speaks. Start at
 * {@link org.stet.circumstance.Circumstances}.
 */
@NullMarked
package org.stet.circumstance;

import org.jspecify.annotations.NullMarked;
