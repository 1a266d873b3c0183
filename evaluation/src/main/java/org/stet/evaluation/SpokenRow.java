package org.stet.evaluation;

/**
 * One row of a table of who said what.
 *
 * @param speaker the name as the table gives it
 * @param sentence what was said
 */
record SpokenRow(String speaker, String sentence) {}
