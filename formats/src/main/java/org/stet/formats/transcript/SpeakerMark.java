package org.stet.formats.transcript;

import java.util.Optional;

/**
 * A sign within captions that somebody else begins to speak: {@code >>}, a dash, {@code NAME:}.
 *
 * @param name the name that it gives; empty where it gives none
 * @param words what is said behind it in its line
 */
record SpeakerMark(Optional<String> name, String words) {}
