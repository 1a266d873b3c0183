package org.stet.evaluation;

/**
 * What is measured.
 *
 * @param group the family of scores, such as {@code linked}
 * @param name what tells it apart within the group, such as {@code 0.3}
 * @param statistic how its counts make a number
 */
public record Measure(String group, String name, Statistic statistic) {}
