package org.stet.formats.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks a page once, without recursion, to its boxes and blocks. Confined to one thread. */
final class PageWalk {
    private static final int LABEL = 300;
    private static final Hints SET_APART =
            Hints.of(Hint.CAPTION, Hint.PULLQUOTE, Hint.STANDFIRST, Hint.FURNITURE, Hint.HIDDEN, Hint.COMMENT);
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://)?[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}/\\S*");

    private final Words words = new Words();
    private final List<Box> boxes = new ArrayList<>();
    private final Deque<Box> around = new ArrayDeque<>();
    private final Signs signs;
    private final ElementHints elements;
    private int links;
    private int lines;

    private PageWalk(Signs signs) {
        this.signs = signs;
        this.elements = new ElementHints(signs);
    }

    /** Returns the boxes and blocks below an element. */
    static Layout of(Element root, Signs signs) {
        PageWalk walk = new PageWalk(signs);
        walk.walk(root);
        walk.words.end();
        return new Layout(walk.boxes, walk.words.blocks());
    }

    private void walk(Element root) {
        open(root, Tags.hints(root.normalName()));
        @Nullable Node node = root.firstChild();
        while (node != null) {
            boolean entered = enter(node);
            Node child = entered ? node.firstChild() : null;
            if (entered && child == null) {
                leave((Element) node);
            }
            node = child != null ? child : following(node, root);
        }
    }

    private @Nullable Node following(Node last, Element root) {
        Node node = last;
        while (node.nextSibling() == null) {
            Node parent = node.parent();
            if (parent == null || parent.equals(root)) {
                return null;
            }
            leave((Element) parent);
            node = parent;
        }
        return node.nextSibling();
    }

    /** Takes a node; returns whether what is below it is to be walked. */
    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            words.add(text.getWholeText(), around.element(), links > 0, lines > 0);
            return false;
        }
        return node instanceof Element element && enter(element, Tags.flow(element.normalName()));
    }

    private boolean enter(Element element, Tags.Flow flow) {
        if (isSign(element.normalName())) {
            signs.see(element);
        }
        if (flow == Tags.Flow.BREAK) {
            words.lineBreak();
            return false;
        }
        if (flow == Tags.Flow.SKIPPED) {
            return false;
        }
        Hints hints = elements.of(element);
        if (flow == Tags.Flow.INLINE && (isLabel(element, hints) || isAddress(element))) {
            return false;
        }
        if (flow == Tags.Flow.CELL && around.element().isRow) {
            words.space();
            around.push(around.element());
        } else if (flow == Tags.Flow.BLOCK || flow == Tags.Flow.CELL || hints.hasAny(SET_APART)) {
            words.end();
            open(element, hints);
        } else {
            around.push(around.element());
        }
        links += element.nameIs("a") ? 1 : 0;
        lines += element.nameIs("pre") ? 1 : 0;
        return true;
    }

    private static boolean isSign(String tag) {
        return switch (tag) {
            case "meta", "link", "script", "time" -> true;
            default -> false;
        };
    }

    private void open(Element element, Hints hints) {
        Box box = new Box(around.peek(), element.normalName(), hints);
        box.isRow = Rows.isData(element);
        boxes.add(box);
        around.push(box);
    }

    private void leave(Element element) {
        Box box = around.pop();
        if (box != around.element()) {
            words.end();
        }
        links -= element.nameIs("a") ? 1 : 0;
        lines -= element.nameIs("pre") ? 1 : 0;
    }

    /** Says whether an element inside a line is a label that is hidden or belongs to the furniture. */
    private static boolean isLabel(Element element, Hints hints) {
        if (!hints.has(Hint.HIDDEN) && !hints.has(Hint.FURNITURE)) {
            return false;
        }
        int length = 0;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element inner && Tags.flow(inner.normalName()) == Tags.Flow.BLOCK) {
                return false;
            }
            length += child instanceof TextNode text ? text.getWholeText().length() : 0;
        }
        return length < LABEL;
    }

    /** Says whether an element is a link in a block quotation that shows nothing but an address, as posts have. */
    private boolean isAddress(Element element) {
        return element.nameIs("a")
                && element.childNodeSize() == 1
                && element.firstChild() instanceof TextNode text
                && around.element().within(Hint.BLOCKQUOTE, null)
                && ADDRESS.matcher(text.getWholeText().strip()).matches();
    }
}
