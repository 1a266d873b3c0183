package org.stet.formats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostPolicyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "239.1.1.1",
                "240.0.0.1",
                "255.255.255.255",
                "2130706433",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:10.0.0.1",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1",
                "2001:db8::1",
                "3fff::1",
                "100::1",
                "fd00:ec2::254"
            })
    void addressesOfPrivateAndSpecialUseAreNotPublic(String address) throws UnknownHostException {
        assertThat(HostPolicy.PUBLIC.allows(InetAddress.getByName(address))).isFalse();
        assertThat(HostPolicy.ANY.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "128.0.0.1",
                "169.253.1.1",
                "172.15.1.1",
                "172.32.0.1",
                "192.169.0.1",
                "223.255.255.255",
                "2606:4700::1",
                "2a00::1",
                "64:ff9b::101:101",
                "2001:4860::1"
            })
    void otherAddressesArePublic(String address) throws UnknownHostException {
        assertThat(HostPolicy.PUBLIC.allows(InetAddress.getByName(address))).isTrue();
    }
}
