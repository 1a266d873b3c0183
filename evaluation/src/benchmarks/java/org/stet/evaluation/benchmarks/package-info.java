/** How long things take, measured with JMH, which is under the GPL: built by its own profile alone, and never shipped. */
@NullMarked
package org.stet.evaluation.benchmarks;

import org.jspecify.annotations.NullMarked;
