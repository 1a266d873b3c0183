"""Articles as the project writes them for training: words with their pieces, and attributions in numbers of words."""

import json
import random
from dataclasses import dataclass, field

KINDS = ("content", "source", "cue")
OUT, BEGIN, IN = range(3)
TAGS = 3

# How a word is written, stands to the one before, and to quotation marks: the numbers of org.stet.tagging.ModelWord.
LETTERS, LAYOUTS, QUOTINGS = 5, 3, 4
MARK, OPENS_PARAGRAPH, GLUED = 0, 0, 2
OUTSIDE, INSIDE, OPENING, CLOSING = range(4)
FEATURES = LETTERS * LAYOUTS * QUOTINGS + 1
NO_FEATURE = FEATURES - 1  # of the pieces that stand for no words

DOUBLE = set("“”„‟«»\"") | {"''", "``"}


@dataclass(frozen=True)
class Word:
    text: str
    letters: int
    layout: int
    quoting: int
    pieces: tuple

    def features(self, quoted=True):
        """The numbers of its features, one for each piece."""
        quoting = self.quoting if quoted else OUTSIDE
        base = self.letters * LAYOUTS
        return [
            (base + (self.layout if number == 0 else GLUED)) * QUOTINGS + quoting for number in range(len(self.pieces))
        ]

    @property
    def is_quotation_mark(self):
        return self.text in DOUBLE or self.quoting in (OPENING, CLOSING)


@dataclass(frozen=True)
class Attribution:
    """Spans of words that belong together, each half-open."""

    content: tuple
    source: tuple
    cue: tuple

    def spans(self, kind):
        return getattr(self, kind)


@dataclass
class Part:
    """One content span, and the words of the cue and the source that it belongs to."""

    begin: int
    end: int
    cue: frozenset
    source: frozenset


@dataclass
class Reading:
    """One article, with tags and links if it is labelled."""

    name: str
    words: list
    attributions: list
    tags: list = field(default_factory=list)  # for each word, one tag of each kind
    parts: list = field(default_factory=list)
    cues: list = field(default_factory=list)  # pairs of a cue's words and its source's words

    def __post_init__(self):
        self.lengths = [len(word.pieces) for word in self.words]


def read(file, most=None):
    """Reads the rows of a file, at most so many."""
    with open(file, encoding="utf-8") as lines:
        return [_reading(json.loads(line)) for line, _ in zip(lines, range(most or 1_000_000))]


def _reading(row):
    words = [Word(w[0], w[1], w[2], w[3], tuple(w[4:])) for w in row["words"]]
    attributions = [
        Attribution(*(tuple(tuple(span) for span in a[kind]) for kind in KINDS)) for a in row["attributions"]
    ]
    reading = Reading(row["name"], words, attributions)
    reading.tags = [[OUT] * len(KINDS) for _ in words]
    for attribution in sorted(attributions, key=lambda a: a.content):
        _label(reading, attribution)
    return reading


def _label(reading, attribution):
    spans = {kind: _bare(reading.words, attribution.spans(kind)) for kind in KINDS}
    for number, kind in enumerate(KINDS):
        for begin, end in spans[kind]:
            _mark(reading.tags, number, begin, end)
    cue, source = (frozenset(i for span in spans[kind] for i in range(*span)) for kind in ("cue", "source"))
    reading.parts += [Part(begin, end, cue, source) for begin, end in spans["content"]]
    if cue:
        reading.cues.append((cue, source))


def _bare(words, spans):
    """Spans without the quotation marks at their edges, which the marks themselves decide."""
    found = []
    for begin, end in spans:
        while begin < end and words[begin].is_quotation_mark:
            begin += 1
        while end > begin and words[end - 1].is_quotation_mark:
            end -= 1
        if begin < end:
            found.append((begin, end))
    return found


def _mark(tags, number, begin, end):
    """Marks a span unless one marked before has words of it."""
    if all(tags[i][number] == OUT for i in range(begin, end)):
        for i in range(begin, end):
            tags[i][number] = BEGIN if i == begin else IN


def shuffled(seed, epoch):
    """The source of chance of one epoch."""
    return random.Random(f"{seed} {epoch}")
