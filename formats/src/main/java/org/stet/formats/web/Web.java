package org.stet.formats.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.stet.formats.intake.AddressedInbox;
import org.stet.formats.intake.Format;
import org.stet.formats.intake.Inbox;
import org.stet.formats.intake.Input;
import org.stet.formats.intake.Origin;
import org.stet.formats.intake.UnreadableInputException;

/** Fetches what an address names and passes it on. Immutable; share freely. */
public final class Web {
    /** The largest answer that is read, in bytes: 16 MiB. */
    public static final int MAXIMUM_BYTES = 16 << 20;

    /** How long a fetch may take in all, redirections included. */
    public static final Duration MAXIMUM_TIME = Duration.ofSeconds(30);

    private final Format format;
    private final HostPolicy policy;
    private final Duration maximumTime;

    /** Makes a fetcher that goes to public hosts only. */
    public Web(Format format) {
        this(format, HostPolicy.PUBLIC, MAXIMUM_TIME);
    }

    Web(Format format, HostPolicy policy, Duration maximumTime) {
        this.format = format;
        this.policy = policy;
        this.maximumTime = maximumTime;
    }

    /** Returns one that goes to any host: to this machine and to those of private networks too. */
    public Web allowingPrivateHosts() {
        return new Web(format, HostPolicy.ANY, maximumTime);
    }

    /** Says whether a path is the address of something on the web. */
    public static boolean isAddress(String path) {
        String start = path.substring(0, Math.min(8, path.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /**
     * Hands over the documents at an address. Their file is the address as given, their address the one that answered.
     *
     * @throws UnreadableInputException if it cannot be fetched or read
     */
    public void each(String address, Inbox inbox) throws IOException {
        Fetched fetched;
        try {
            fetched = new Fetch(policy, maximumTime).of(WebAddress.of(address));
        } catch (IOException e) {
            throw new UnreadableInputException(address, Trouble.words(e));
        }
        Origin origin = new Origin(Optional.of(address), Optional.of(fetched.address()), fetched.charset());
        Input input = new Input(origin, new ByteArrayInputStream(fetched.bytes()), MAXIMUM_BYTES);
        format.each(input, new AddressedInbox(origin, inbox));
    }
}
