package org.stet.formats.prose;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes a {@code <} whose tag or address does not end within 1,000 characters for a mere character. Without this the parser
 * looks for the end through all the text, again for every one of them.
 */
final class AngleBracket implements InlineContentParserFactory {
    private static final int LONGEST_TAG = 1_000;

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
        return AngleBracket::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        var after = scanner.position();
        StringBuilder tag = new StringBuilder();
        while (tag.length() < LONGEST_TAG && scanner.peek() != Scanner.END) {
            tag.append(scanner.peek());
            scanner.next();
        }
        return tag.indexOf(end(tag)) >= 0 ? ParsedInline.none() : ParsedInline.of(new Text("<"), after);
    }

    private static String end(StringBuilder tag) {
        if (tag.indexOf("!--") == 0) {
            return "-->";
        }
        if (tag.indexOf("![CDATA[") == 0) {
            return "]]>";
        }
        return tag.indexOf("?") == 0 ? "?>" : ">";
    }
}
