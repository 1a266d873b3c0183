/**
 * Articles from feeds: RSS in its versions, RSS 1.0 (RDF), Atom, and what resembles them, well-formed or not. Knows nothing of how
 * a feed was fetched and does not follow its links. Start at {@link org.stet.formats.feed.FeedFormat}.
 */
@NullMarked
package org.stet.formats.feed;

import org.jspecify.annotations.NullMarked;
