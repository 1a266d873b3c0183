package org.stet.evaluation;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One WebVTT file of a conformance suite.
 *
 * @param file the file
 * @param cues what its cues and regions should be, as JSON
 * @param trees what the parts of its cues' texts should be, as JSON, if the suite says so
 */
record CaptionCase(Path file, Path cues, Optional<Path> trees) {}
