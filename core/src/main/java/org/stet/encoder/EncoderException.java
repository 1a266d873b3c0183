package org.stet.encoder;

/** Says that texts cannot be encoded on this machine, and why: all else works without. */
public final class EncoderException extends RuntimeException {
    EncoderException(String message, Throwable cause) {
        super(message, cause);
    }
}
