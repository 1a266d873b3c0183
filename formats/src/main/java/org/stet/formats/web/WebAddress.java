package org.stet.formats.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.stet.formats.intake.Clip;

/**
 * An address that can be asked for.
 *
 * @param secure whether the connection is encrypted
 * @param host the name of the host, in ASCII
 * @param port the port
 * @param target path and query, in ASCII
 */
record WebAddress(boolean secure, String host, int port, String target) {
    private static final int LONGEST = 8_000;
    private static final String AS_THEY_ARE = "%/?:@!$&'()*+,;=-._~[]";

    /** Takes an address as people give it: what an address may not hold is encoded, what follows {@code #} is left out. */
    static WebAddress of(String address) throws FetchException {
        if (address.length() > LONGEST) {
            throw new FetchException("this address is longer than " + LONGEST + " characters");
        }
        String bare = address.strip();
        int fragment = bare.indexOf('#');
        bare = fragment < 0 ? bare : bare.substring(0, fragment);
        int begin = bare.indexOf("://") + 3;
        int end = begin;
        while (end < bare.length() && "/?\\".indexOf(bare.charAt(end)) < 0) {
            end++;
        }
        String scheme = begin < 3 ? "" : bare.substring(0, begin - 3).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchException("only http and https are fetched, and this leads to " + Clip.of(bare));
        }
        return of(scheme.equals("https"), bare.substring(begin, end), encoded(bare.substring(end)));
    }

    private static WebAddress of(boolean secure, String authority, String target) throws FetchException {
        if (authority.indexOf('@') >= 0) {
            throw new FetchException("names and passwords in addresses are not sent");
        }
        int colon = authority.indexOf(':', authority.lastIndexOf(']') + 1);
        String host = colon < 0 ? authority : authority.substring(0, colon);
        try {
            int port = colon < 0 ? (secure ? 443 : 80) : Integer.parseInt(authority.substring(colon + 1));
            String ascii = host.startsWith("[")
                    ? host
                    : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            if (ascii.isEmpty() || !ascii.matches("[a-z0-9._-]+|\\[[0-9A-Fa-f:.]+]") || port < 1 || port > 65535) {
                throw new FetchException("this is no address of a host: " + Clip.of(authority));
            }
            return new WebAddress(secure, ascii, port, target.startsWith("/") ? target : "/" + target);
        } catch (IllegalArgumentException e) {
            throw new FetchException("this is no address of a host: " + Clip.of(authority));
        }
    }

    private static String encoded(String target) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : target.replace('\\', '/').getBytes(UTF_8)) {
            boolean stays = b > 0 && (Character.isLetterOrDigit(b) || AS_THEY_ARE.indexOf(b) >= 0);
            encoded.append(stays ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return encoded.toString();
    }

    /** Returns the address that a redirection from here leads to. */
    WebAddress redirected(String location) throws FetchException {
        if (location.indexOf("://") > 0 && location.indexOf("://") < 12) {
            return of(location);
        }
        try {
            return of(new URI(toString()).resolve(new URI(encoded(location))).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new FetchException("it redirects to what is no address: " + Clip.of(location));
        }
    }

    /** Returns host and port, the latter unless it is the usual one. */
    String authority() {
        return port == (secure ? 443 : 80) ? host : host + ":" + port;
    }

    /** Returns the address in full. */
    @Override
    public String toString() {
        return (secure ? "https://" : "http://") + authority() + target;
    }
}
