package org.stet.formats.web;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * To which hosts connections are made. The address of the host is asked, not its name: a name may stand for any machine, and
 * for another one a moment later.
 */
enum HostPolicy {
    /** Hosts of the public internet only, as IANA's registries of special-purpose addresses leave them (RFC 6890). */
    PUBLIC {
        @Override
        boolean allows(InetAddress host) {
            byte[] address = host.getAddress();
            return host instanceof Inet4Address ? isPublic(address, 0) : isPublic(address);
        }
    },
    /** Any host. */
    ANY {
        @Override
        boolean allows(InetAddress host) {
            return true;
        }
    };

    /** IPv4 blocks that are not public: address and length of the prefix. */
    private static final int[][] PRIVATE = {
        {0, 0, 0, 0, 8},
        {10, 0, 0, 0, 8},
        {100, 64, 0, 0, 10},
        {127, 0, 0, 0, 8},
        {169, 254, 0, 0, 16},
        {172, 16, 0, 0, 12},
        {192, 0, 0, 0, 24},
        {192, 0, 2, 0, 24},
        {192, 88, 99, 0, 24},
        {192, 168, 0, 0, 16},
        {198, 18, 0, 0, 15},
        {198, 51, 100, 0, 24},
        {203, 0, 113, 0, 24},
        {224, 0, 0, 0, 3}
    };

    /** Says whether connections are made to a host. */
    abstract boolean allows(InetAddress host);

    private static boolean isPublic(byte[] address, int from) {
        int number = number(address, from);
        for (int[] block : PRIVATE) {
            int prefix = block[0] << 24 | block[1] << 16 | block[2] << 8 | block[3];
            int mask = -1 << (32 - block[4]);
            if ((number & mask) == prefix) {
                return false;
            }
        }
        return true;
    }

    /** Of IPv6 the global block is public, without what wraps IPv4 addresses or is kept for special use and for documents. */
    private static boolean isPublic(byte[] address) {
        int first = number(address, 0);
        if (first == 0x0064FF9B && number(address, 4) == 0 && number(address, 8) == 0) {
            return isPublic(address, 12);
        }
        boolean isGlobal = first >>> 29 == 1;
        boolean isSpecial = first >>> 9 == 0x20010000 >>> 9;
        boolean isForDocuments = first == 0x20010DB8 || first >>> 12 == 0x3FFF0000 >>> 12;
        boolean wraps = first >>> 16 == 0x2002;
        return isGlobal && !isSpecial && !isForDocuments && !wraps;
    }

    private static int number(byte[] address, int from) {
        return (address[from] & 0xFF) << 24
                | (address[from + 1] & 0xFF) << 16
                | (address[from + 2] & 0xFF) << 8
                | (address[from + 3] & 0xFF);
    }
}
