package org.stet.formats.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The name of an author, who is given as a name, as parts of which one is the name, or as {@code address (name)}. */
final class AuthorName {
    private static final Pattern BRACKETED = Pattern.compile("\\S{1,200}@\\S{1,200}\\s{0,9}\\(([^()]{1,200})\\)");
    private static final Pattern ANGLED = Pattern.compile("([^<>@]{1,200})<[^<>]{1,200}>");

    private AuthorName() {}

    /** Returns the name; a mere mail address is none. */
    static Optional<String> of(Element author) {
        for (Element part : author.children()) {
            if (FeedName.of(part).equals("name")) {
                return Optional.of(part.text().strip()).filter(name -> !name.isEmpty());
            }
        }
        String words = FeedWords.plain(author);
        for (Pattern pattern : new Pattern[] {BRACKETED, ANGLED}) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1).strip()).filter(name -> !name.isEmpty());
            }
        }
        return Optional.of(words).filter(name -> !name.isEmpty() && name.indexOf('@') < 0);
    }
}
