package org.stet.formats.caption;

import java.time.Duration;

/**
 * One cue of a WebVTT file.
 *
 * @param id the line before its times; empty where there is none
 * @param start when it begins
 * @param end when it ends; maybe before it begins
 * @param settings how it is placed on the screen
 * @param text its text with tags and references, lines divided by a newline; {@link CueText} takes it apart
 * @param line the line of the file that has its times, counted from 1
 */
public record Cue(String id, Duration start, Duration end, CueSettings settings, String text, long line) {}
