package org.stet.formats.output.tei;

import java.util.List;
import java.util.Map;

/**
 * An element that stands in the text, perhaps in several pieces.
 *
 * @param element its name
 * @param id unique in the document
 * @param isNamed whether it has its id even where it is in one piece, because others point to it
 * @param attributes its other attributes, in order
 * @param isInnermost whether it holds no other element
 */
record Mark(
        String element, String id, boolean isNamed, List<Map.Entry<String, String>> attributes, boolean isInnermost) {
    Mark {
        attributes = List.copyOf(attributes);
    }
}
