package org.stet.formats.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.stet.document.Part;
import org.stet.text.Span;

/**
 * The words of a Markdown document and the parts they make. Walks the tree without recursion: hostile documents nest
 * deeper than a stack is high. Confined to one thread.
 */
final class MarkdownText {
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private Optional<String> headline = Optional.empty();
    private int quoteDepth;
    private int blockBegin;

    /** Adds everything below a node. */
    void add(Node root) {
        Node node = root;
        while (node != null) {
            enter(node);
            Node child = node instanceof Image ? null : node.getFirstChild();
            node = child != null ? child : following(node, root);
        }
    }

    /** Returns the words, blocks apart by an empty line. */
    String text() {
        return text.toString();
    }

    /** Returns the parts in order; a document without words is one empty body. */
    List<Part> parts() {
        return parts.isEmpty() ? List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))) : List.copyOf(parts);
    }

    /** Returns the words of the first level-one heading. */
    Optional<String> headline() {
        return headline;
    }

    private @Nullable Node following(Node last, Node root) {
        Node node = last;
        while (node != null && node != root) {
            leave(node);
            if (node.getNext() != null) {
                return node.getNext();
            }
            node = node.getParent();
        }
        return null;
    }

    private void enter(Node node) {
        if (node instanceof BlockQuote) {
            quoteDepth++;
        } else if (node instanceof Paragraph || node instanceof Heading) {
            begin();
        } else if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            text.append(' ');
        } else if (node instanceof HardLineBreak) {
            text.append('\n');
        } else if (node instanceof FencedCodeBlock code) {
            block(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            block(code.getLiteral());
        }
    }

    private void leave(Node node) {
        if (node instanceof BlockQuote) {
            quoteDepth--;
        } else if (node instanceof Heading heading && heading.getLevel() == 1 && headline.isEmpty()) {
            headline = end(Part.Kind.HEADLINE);
        } else if (node instanceof Paragraph || node instanceof Heading) {
            end(quoteDepth > 0 ? Part.Kind.BLOCKQUOTE : Part.Kind.BODY);
        }
    }

    private void block(String words) {
        begin();
        text.append(words);
        end(quoteDepth > 0 ? Part.Kind.BLOCKQUOTE : Part.Kind.BODY);
    }

    private void begin() {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        blockBegin = text.length();
    }

    /** Ends the block begun last, and takes it back if no words were in it. */
    private Optional<String> end(Part.Kind kind) {
        String words = text.substring(blockBegin).strip();
        text.setLength(blockBegin);
        if (words.isEmpty()) {
            text.setLength(Math.max(0, blockBegin - 2));
            return Optional.empty();
        }
        text.append(words);
        add(new Part(kind, new Span(blockBegin, text.length())));
        return Optional.of(words);
    }

    private void add(Part part) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == part.kind()) {
            parts.set(last, new Part(part.kind(), parts.get(last).span().cover(part.span())));
        } else {
            parts.add(part);
        }
    }
}
