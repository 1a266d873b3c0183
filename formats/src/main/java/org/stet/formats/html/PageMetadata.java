package org.stet.formats.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.formats.intake.Origin;
import org.stet.formats.metadata.Metadata;

/** Gathers what a page says of itself: JSON-LD first, then OpenGraph and other {@code meta} elements, then its words. */
final class PageMetadata {
    private static final int LONGEST_NAME = 80;

    private final Signs signs;
    private final SiteTitle title;

    private PageMetadata(Signs signs) {
        this.signs = signs;
        this.title = SiteTitle.of(signs.title());
    }

    /**
     * Returns the metadata of a page.
     *
     * @param headline the headline printed on it
     * @param byline the lines printed on it that say who wrote it and when
     */
    static Metadata of(Signs signs, Origin origin, Optional<String> headline, List<String> byline) {
        PageMetadata page = new PageMetadata(signs);
        Map<String, String> values = new HashMap<>();
        page.outlet().ifPresent(outlet -> values.put("outlet", outlet));
        headline.or(page::title).ifPresent(words -> values.put("title", words));
        PageDate.of(signs, byline).map(LocalDate::toString).ifPresent(day -> values.put("date", day));
        page.url(origin).ifPresent(url -> values.put("url", url));
        page.language().ifPresent(language -> values.put("language", language));
        String authors = page.authors(byline);
        if (!authors.isEmpty()) {
            values.put("authors", authors);
        }
        return new Metadata(values);
    }

    /** Returns the titles that a page gives itself, the likeliest to be its headline first. */
    static List<String> titles(Signs signs) {
        List<String> titles = new ArrayList<>();
        signs.jsonLd().words("headline").ifPresent(titles::add);
        signs.meta("og:title").map(words -> SiteTitle.of(words).page()).ifPresent(titles::add);
        signs.meta("twitter:title").map(words -> SiteTitle.of(words).page()).ifPresent(titles::add);
        Optional.of(SiteTitle.of(signs.title()).page())
                .filter(words -> !words.isBlank())
                .ifPresent(titles::add);
        return titles;
    }

    private Optional<String> title() {
        return titles(signs).stream()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private Optional<String> outlet() {
        return Stream.of(
                        signs.meta("og:site_name"),
                        signs.jsonLd().words("publisher"),
                        signs.meta("application-name", "dc.publisher", "publisher", "article:publisher"),
                        title.site())
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && !isAddress(name))
                .findFirst();
    }

    private Optional<String> url(Origin origin) {
        return Stream.of(
                        signs.canonical(),
                        signs.meta("og:url"),
                        signs.jsonLd().words("url"),
                        signs.jsonLd().words("mainEntityOfPage"),
                        origin.url())
                .flatMap(Optional::stream)
                .filter(PageMetadata::isAddress)
                .findFirst();
    }

    private Optional<String> language() {
        return Stream.of(
                        signs.meta("html lang"),
                        signs.jsonLd().words("inLanguage"),
                        signs.meta("og:locale", "content-language", "dc.language", "language"))
                .flatMap(Optional::stream)
                .flatMap(tag -> tag(tag).stream())
                .findFirst();
    }

    private static Optional<String> tag(String written) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(written.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return Optional.of(tag).filter(found -> !found.equals("und"));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private String authors(List<String> byline) {
        List<String> named = signs.jsonLd().names("author");
        if (named.isEmpty()) {
            named = signs.meta("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
                    .map(List::of)
                    .orElseGet(() -> Byline.authors(byline));
        }
        return named.stream()
                .map(Byline::name)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && !isAddress(name))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static boolean isAddress(String words) {
        return words.regionMatches(true, 0, "http://", 0, 7) || words.regionMatches(true, 0, "https://", 0, 8);
    }
}
