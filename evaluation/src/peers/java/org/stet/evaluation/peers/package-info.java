/** Other systems beside this one, on the same articles in the same run. Built only in the profile {@code peers}. */
@NullMarked
package org.stet.evaluation.peers;

import org.jspecify.annotations.NullMarked;
