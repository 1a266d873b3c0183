package org.stet.formats.web;

import java.nio.charset.Charset;
import java.util.Optional;

/** What a server answered with in the end: the address that answered, the encoding it declared, the bytes. */
final class Fetched {
    private final String address;
    private final Optional<Charset> charset;
    private final byte[] bytes;

    Fetched(String address, Optional<Charset> charset, byte[] bytes) {
        this.address = address;
        this.charset = charset;
        this.bytes = bytes;
    }

    String address() {
        return address;
    }

    Optional<Charset> charset() {
        return charset;
    }

    byte[] bytes() {
        return bytes;
    }
}
