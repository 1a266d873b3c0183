package org.stet.formats.web;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.stet.formats.intake.Clip;

/** Why a fetch failed, in words for the one who asked for it. */
final class Trouble {
    private Trouble() {}

    /** Returns one clause. */
    static String words(IOException failure) {
        String message = Clip.of(String.valueOf(failure.getMessage()));
        if (failure instanceof FetchException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof UnknownHostException) {
            return "there is no host of that name";
        }
        if (failure instanceof SSLException) {
            return "the connection cannot be made safe, perhaps for its certificate: " + message;
        }
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return "the host cannot be reached: " + message;
        }
        return (failure instanceof EOFException ? "the answer is not whole: " : "fetching failed: ") + message;
    }
}
