/**
 * Pages and files fetched from the web: over http and https, from public hosts, within limits of size, time and redirections.
 * Knows nothing of what it fetches. Start at {@link org.stet.formats.web.Web}.
 */
@NullMarked
package org.stet.formats.web;

import org.jspecify.annotations.NullMarked;
