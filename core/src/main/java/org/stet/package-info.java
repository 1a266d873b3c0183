/** The door to the rooms. Start at {@link org.stet.Stet}. */
@NullMarked
package org.stet;

import org.jspecify.annotations.NullMarked;
