package org.stet.formats.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A connection to the host of an address. The name is looked up once, and the very address that was looked at is connected to.
 * Another thread may close it.
 */
final class Connection implements Closeable {
    private static final int CONNECT_MILLIS = 10_000;

    private final WebAddress address;
    private final HostPolicy policy;
    private volatile Socket socket = new Socket();

    Connection(WebAddress address, HostPolicy policy) {
        this.address = address;
        this.policy = policy;
    }

    /** Connects, asks for what the address names, and returns the bytes of the answer. */
    InputStream ask() throws IOException {
        InetAddress host = host();
        socket.setSoTimeout((int) Web.MAXIMUM_TIME.toMillis());
        socket.connect(new InetSocketAddress(host, address.port()), CONNECT_MILLIS);
        if (address.secure()) {
            socket = secured(socket);
        }
        String request = "GET " + address.target() + " HTTP/1.1\r\nHost: " + address.authority()
                + "\r\nUser-Agent: stet\r\nAccept: text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"
                + "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        socket.getOutputStream().flush();
        return new BufferedInputStream(socket.getInputStream());
    }

    private InetAddress host() throws IOException {
        InetAddress refused = null;
        for (InetAddress host : InetAddress.getAllByName(address.host())) {
            if (policy.allows(host)) {
                return host;
            }
            refused = host;
        }
        throw new FetchException("its host " + address.host() + " is not on the public internet ("
                + (refused == null ? "no address" : refused.getHostAddress())
                + "), and such hosts are asked only with --allow-private-hosts");
    }

    private Socket secured(Socket plain) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(plain, address.host(), address.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (address.host().matches(".*[a-z].*") && !address.host().startsWith("[")) {
            parameters.setServerNames(List.of(new SNIHostName(address.host())));
        }
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
