package org.stet.cli;

import org.stet.formats.output.writing.Producer;
import picocli.CommandLine.IVersionProvider;

/** The version of the build, for {@code --version}. */
final class BuildVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"stet " + Producer.current().version()};
    }
}
