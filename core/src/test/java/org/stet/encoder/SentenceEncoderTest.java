package org.stet.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {
    private static final SentenceEncoder ENGLISH = SentenceEncoder.english();

    private static final List<String> TEXTS = List.of(
            "The ferry will sail at dawn if the wind drops.",
            "Provided the gale eases, the boat leaves at first light.",
            "Her aunt collects stamps.",
            "The council has put off the vote until the autumn.",
            "",
            "☃ \ud800 \u0000");

    @Test
    void aParaphraseIsNearerThanAnythingElse() {
        assertThat(cosine(0, 1)).isGreaterThan(0.5);
        assertThat(cosine(0, 2)).isLessThan(0.2);
        assertThat(cosine(0, 3)).isLessThan(0.3);
    }

    @Test
    void aTextIsLikeItself() {
        for (String text : TEXTS) {
            assertThat(ENGLISH.encode(text).cosine(ENGLISH.encode(text))).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void anEncodingDoesNotDependOnWhatWasReadBefore() {
        List<Double> forwards = new ArrayList<>();
        List<Encoding> first = TEXTS.stream().map(ENGLISH::encode).toList();
        for (int i = TEXTS.size() - 1; i >= 0; i--) {
            forwards.add(0, first.get(0).cosine(ENGLISH.encode(TEXTS.get(i))));
        }
        assertThat(forwards).isEqualTo(cosines(first));
    }

    @Test
    void fourThreadsGiveWhatOneGives() throws InterruptedException, ExecutionException {
        List<Encoding> alone = TEXTS.stream().map(ENGLISH::encode).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Encoding>>> together = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                together.add(
                        threads.submit(() -> TEXTS.stream().map(ENGLISH::encode).toList()));
            }
            for (Future<List<Encoding>> one : together) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whatStandsBehindTheLastPieceReadChangesNothing() {
        String long254 = "wall ".repeat(SentenceEncoder.MOST_PIECES - 2);

        assertThat(ENGLISH.encode(long254 + "The ferry sails.")).isEqualTo(ENGLISH.encode(long254));
        assertThat(ENGLISH.encode("The ferry sails. " + long254)).isNotEqualTo(ENGLISH.encode(long254));
    }

    @Test
    void aBrokenModelIsAskedOnceAndSaysWhy() {
        AtomicInteger asked = new AtomicInteger();
        SentenceEncoder broken = new SentenceEncoder(() -> {
            asked.incrementAndGet();
            return SentenceModel.open(new byte[] {1, 2, 3});
        });

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> broken.encode("The wall."))
                    .isInstanceOf(EncoderException.class)
                    .hasMessageStartingWith("the sentence model cannot be opened: ")
                    .hasMessageContaining("INVALID_PROTOBUF");
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void aMachineWithoutTheNativeLibraryGetsAReason() {
        SentenceEncoder bare = new SentenceEncoder(() -> {
            throw new UnsatisfiedLinkError("no onnxruntime in the library path");
        });

        assertThatThrownBy(() -> bare.encode("The wall."))
                .isInstanceOf(EncoderException.class)
                .hasMessage("the sentence model cannot be run on this machine: no onnxruntime in the library path");
    }

    @Test
    void aModelOpenedTwiceGivesTheSame() throws OrtException {
        try (SentenceModel model = SentenceModel.english()) {
            SentenceEncoder second = new SentenceEncoder(() -> model);

            assertThat(TEXTS).allSatisfy(text -> assertThat(second.encode(text)).isEqualTo(ENGLISH.encode(text)));
        }
    }

    @Test
    void theDirectionHas384Dimensions() {
        assertThat(ENGLISH.encode("The wall.").dimensions()).isEqualTo(384);
    }

    private static double cosine(int one, int other) {
        return ENGLISH.encode(TEXTS.get(one)).cosine(ENGLISH.encode(TEXTS.get(other)));
    }

    private static List<Double> cosines(List<Encoding> encodings) {
        return encodings.stream().map(other -> encodings.get(0).cosine(other)).toList();
    }
}
