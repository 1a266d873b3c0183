package org.stet.formats.output.page;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.stet.text.Notice;
import org.stet.text.SourceText;

/** The notices on a document, each with its place. */
final class NoticeList {
    private NoticeList() {}

    /**
     * Writes the notices under a heading, if there are any.
     *
     * @param isShown whether the text at an offset is on the page, so that a link can lead there
     */
    static void write(List<Notice> notices, String words, IntPredicate isShown, Anchors anchors, Html html)
            throws IOException {
        if (notices.isEmpty()) {
            return;
        }
        SourceText text = SourceText.of(words);
        html.open("section", "class", "notices").element("h3", "Worth checking").line();
        html.open("ol").line();
        int number = 1;
        for (Notice notice : notices) {
            int begin = notice.span().begin();
            String place = text.line(begin) + ":" + text.column(begin);
            html.open("li", "id", anchors.of("n", number));
            if (isShown.test(begin)) {
                html.element(
                        "a",
                        "✻" + number,
                        "class",
                        "back",
                        "href",
                        "#" + anchors.of("f", number),
                        "aria-label",
                        number + ", back to the words");
            } else {
                html.element("span", "✻" + number, "class", "back");
            }
            html.text(" " + notice.message() + " ");
            html.element("span", place + " · " + notice.code().id(), "class", "about");
            html.close("li").line();
            number++;
        }
        html.close("ol").close("section").line();
    }
}
