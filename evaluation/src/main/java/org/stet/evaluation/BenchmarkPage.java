package org.stet.evaluation;

/**
 * One page of a benchmark of article extraction.
 *
 * @param name its name in the benchmark
 * @param url the address it was published at
 * @param text the article's text as people marked it
 * @param html the page as bytes
 */
record BenchmarkPage(String name, String url, String text, PageBytes html) {}
