package org.stet.circumstance;

/** The words of a time, and what they mean. */
record TimePhrase(Range words, Moment moment) {
    static TimePhrase of(int from, int to, Moment moment) {
        return new TimePhrase(new Range(from, to), moment);
    }

    int from() {
        return words.from();
    }

    int to() {
        return words.to();
    }

    /** Returns the same time with words before it. */
    TimePhrase since(int earlier) {
        return of(earlier, to(), moment);
    }
}
