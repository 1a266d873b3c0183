package org.stet.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "Read more: Skippers sunk by wall tax",
                "By Jonas Pell and Ida Marsh",
                "Share this article",
                "Sign up for our newsletter and never miss a tide.",
                "Photo: Ida Marsh",
                "Ida Marsh can be reached at marsh@echo.example.",
                "© 2031 The Brackwater Echo",
                "3 of 12",
                "* * *"
            })
    void linesBetweenTheParagraphsAreFurniture(String line) {
        assertThat(Furniture.isNone(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By then it was too late.",
                "Pictures of the wall were shown.",
                "Video shows the wall as it falls.",
                "An agreement may be reached on Monday, she said.",
                "Closed roads kept the crews away.",
                "“Comments like that help nobody,” Vos said."
            })
    void sentencesThatBeginLikeThemAreNone(String sentence) {
        assertThat(Furniture.isNone(sentence)).isTrue();
    }
}
