/**
 * Articles from web pages: which of a page's words are the story, what part each of them plays in it, and what the page says
 * of itself. Knows nothing of how a page was fetched or of what is read in it. Start at
 * {@link org.stet.formats.html.HtmlPages}.
 *
 * <p>A page is walked once, to <em>blocks</em> (stretches of words that stand by themselves, as a paragraph does) in
 * <em>boxes</em> (the elements around them). What is story is then a matter of blocks and boxes alone.
 */
@NullMarked
package org.stet.formats.html;

import org.jspecify.annotations.NullMarked;
