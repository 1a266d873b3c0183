package org.stet.formats.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The body of a message by the ways in which its length is told (RFC 9112, section 6.3). */
final class MessageBody {
    private static final int CHUNK_LINE = 1_100;

    private MessageBody() {}

    /** Returns a body that comes in chunks; one that is only said to is taken as it is. */
    static InputStream chunked(InputStream stream) throws IOException {
        BufferedInputStream marked = new BufferedInputStream(stream);
        marked.mark(CHUNK_LINE);
        long first = ChunkedStream.length(ChunkedStream.line(marked));
        if (first < 0) {
            marked.reset();
            return marked;
        }
        return new ChunkedStream(marked, first);
    }

    /** Returns a body of so many bytes; reading it throws if there are fewer. */
    static InputStream ofLength(InputStream stream, long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int begin, int most) throws IOException {
                if (left == 0 || most == 0) {
                    return left == 0 ? -1 : 0;
                }
                int read = stream.read(bytes, begin, (int) Math.min(most, left));
                if (read < 0) {
                    throw new EOFException("it ends " + left + " bytes too early");
                }
                left -= read;
                return read;
            }
        };
    }

    /** Returns a body that simply ends where it ends too early. */
    static InputStream lenient(InputStream body) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int begin, int most) throws IOException {
                try {
                    return body.read(bytes, begin, most);
                } catch (EOFException e) {
                    return -1;
                }
            }
        };
    }
}
