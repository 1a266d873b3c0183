/**
 * Answers of web servers (HTTP/1.1, RFC 9112) as they came over the wire, from an archive or a connection. Knows nothing of where
 * they are from and of what they hold. Start at {@link org.stet.formats.http.HttpAnswer}.
 */
@NullMarked
package org.stet.formats.http;

import org.jspecify.annotations.NullMarked;
