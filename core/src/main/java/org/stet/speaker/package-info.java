/**
 * Who is meant: mentions, name forms, titles, pronouns, and the speakers they refer to, within one article. Knows
 * nothing of what was said. Start at {@link org.stet.speaker.Cast}.
 */
@NullMarked
package org.stet.speaker;

import org.jspecify.annotations.NullMarked;
