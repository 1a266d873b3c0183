/**
 * From quotation marks to quotations: nesting, several paragraphs, unbalanced and mis-set marks, single marks against
 * apostrophes. Knows the marks and the paragraphs, and nothing of who speaks. Start at
 * {@link org.stet.quotation.Quotations}.
 *
 * <p>{@code Convention} counts how the article sets its marks; then each paragraph by itself: {@code MarkScanner} finds
 * them, {@code Evidence} weighs what each could be, {@code RoleFinder} settles all of them together, {@code Pairing}
 * joins them, and {@code QuotationBuilder} makes the quotations and has what is amiss noticed.
 */
@NullMarked
package org.stet.quotation;

import org.jspecify.annotations.NullMarked;
