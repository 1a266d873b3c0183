package org.stet.tagging;

/** What the model says of the words of one window. Word 0 stands before the words: a link to it is a link to nothing. */
final class WindowScores {
    /** What a word can be asked for as a link: what a content looks for, and what answers. */
    enum Link {
        CONTENT_CUE(0, 3),
        CONTENT_SOURCE(1, 4),
        CUE_SOURCE(2, 4);

        private final int asks;
        private final int answers;

        Link(int asks, int answers) {
            this.asks = asks;
            this.answers = answers;
        }
    }

    private static final int WIDTH = TaggingModel.KINDS * TagChain.TAGS;

    private final float[] tags;
    private final float[] links;
    private final int link;

    WindowScores(float[] tags, float[] links, int link) {
        this.tags = tags;
        this.links = links;
        this.link = link;
    }

    /** Returns the number of words. */
    int words() {
        return tags.length / WIDTH - 1;
    }

    /** Returns the scores of the tags of one kind, word by word. */
    float[] tags(int kind) {
        float[] found = new float[words() * TagChain.TAGS];
        for (int word = 0; word < words(); word++) {
            System.arraycopy(
                    tags, (word + 1) * WIDTH + kind * TagChain.TAGS, found, word * TagChain.TAGS, TagChain.TAGS);
        }
        return found;
    }

    /**
     * Returns how much speaks for each word as the answer to what some words ask, as natural logarithms that are not scaled; the
     * first one is for no answer, that of word i stands at i + 1.
     */
    double[] answers(Link kind, WordSpan asking) {
        int row = links.length / (words() + 1);
        double[] query = new double[link];
        for (int word = asking.from(); word < asking.to(); word++) {
            int at = (word + 1) * row + kind.asks * link;
            for (int i = 0; i < link; i++) {
                query[i] += links[at + i];
            }
        }
        double scale = 1 / (Math.sqrt(link) * (asking.to() - asking.from()));
        double[] answers = new double[words() + 1];
        for (int word = 0; word <= words(); word++) {
            int at = word * row + kind.answers * link;
            double product = 0;
            for (int i = 0; i < link; i++) {
                product += query[i] * links[at + i];
            }
            answers[word] = product * scale;
        }
        return answers;
    }
}
