package org.stet.formats.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://quay.example|http://quay.example/",
                "HTTPS://Quay.Example:443/a?b=c#d|https://quay.example/a?b=c",
                "http://quay.example:8080?x|http://quay.example:8080/?x",
                "https://quay.example/the wall|https://quay.example/the%20wall",
                "https://quay.example/%C3%A9/é|https://quay.example/%C3%A9/%C3%A9",
                "https://käy.example/|https://xn--ky-via.example/",
                "http://[::1]:80/|http://[::1]/",
                "http://quay.example/a\"b|http://quay.example/a%22b"
            })
    void anAddressIsTakenAsPeopleGiveIt(String given, String taken) throws FetchException {
        assertThat(WebAddress.of(given)).hasToString(taken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/b|https://quay.example/b",
                "b|https://quay.example/a/b",
                "//other.example/b|https://other.example/b",
                "http://other.example/b#c|http://other.example/b",
                "?q=1|https://quay.example/a/?q=1"
            })
    void aRedirectionMayBeRelative(String location, String leadsTo) throws FetchException {
        assertThat(WebAddress.of("https://quay.example/a/").redirected(location))
                .hasToString(leadsTo);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://me:secret@quay.example/|names and passwords in addresses are not sent",
                "https://|this is no address of a host: ",
                "http://quay.example:99999/|this is no address of a host: quay.example:99999",
                "http://quay.example:x/|this is no address of a host: quay.example:x",
                "http://a b/|this is no address of a host: a b"
            })
    void whatIsNoAddressIsSaidToBeNone(String given, String reason) {
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> WebAddress.of(given))
                .withMessageStartingWith(reason);
    }

    @Test
    void aRedirectionToAFileIsNotFollowed() throws FetchException {
        WebAddress address = WebAddress.of("https://quay.example/");

        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> address.redirected("file:///etc/passwd"))
                .withMessage("only http and https are fetched, and this leads to file:///etc/passwd");
    }
}
