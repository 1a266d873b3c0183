/**
 * Scorers on annotated corpora: what was read, held against what people annotated, with intervals. Prints nothing; the
 * reports it makes are for others to show. Depends on the records of a reading and on nothing that makes one, so that a
 * scorer never shares a mistake with what it scores. Start at {@link org.stet.evaluation.PolnearEvaluation}.
 */
@NullMarked
package org.stet.evaluation;

import org.jspecify.annotations.NullMarked;
