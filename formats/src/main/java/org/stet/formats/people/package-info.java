/**
 * Files of people and organisations, as a directory of speakers. Start at {@link org.stet.formats.people.PeopleFile}.
 */
@NullMarked
package org.stet.formats.people;

import org.jspecify.annotations.NullMarked;
