/**
 * From quotation marks to quotations: nesting, several paragraphs, unbalanced and mis-set marks, single marks against
 * apostrophes. Knows the marks and the paragraphs, and nothing of who speaks. Start at
 * {@link org.stet.quotation.Quotations}.
 */
@NullMarked
package org.stet.quotation;

import org.jspecify.annotations.NullMarked;
