"""Windows put together as tensors."""

from dataclasses import dataclass, replace

import torch

from tagger import windows
from tagger.rows import KINDS, NO_FEATURE

BEGIN, END = 101, 102  # the pieces before and after the words
GROUP = 24  # batches whose windows are sorted by length together, so that little is filled up
MARKS_LEFT_OUT = 0.08  # share of training windows that lose their quotation marks
MARKS_CHANGED = 0.12  # share of training windows whose quotation marks are of another style

# Double marks as straight ones and as British single ones, by piece.
STRAIGHT = {1523: 1000, 1524: 1000}
SINGLE = {1523: 1520, 1524: 1521, 1000: 1005}


@dataclass
class Example:
    """One window of one reading: the numbers of the words that are shown, and these words."""

    reading: object
    kept: list
    words: list
    quoted: bool = True

    def rows(self):
        """Returns, for each piece, its number and the number of its features, and the places of first pieces."""
        rows = [(BEGIN, NO_FEATURE)]
        firsts = [0]
        for word in self.words:
            firsts.append(len(rows))
            rows += zip(word.pieces, word.features(self.quoted))
        rows.append((END, NO_FEATURE))
        return rows, firsts


def example(reading, window):
    return Example(reading, list(range(window.begin, window.end)), reading.words[window.begin : window.end])


def _without_marks(shown):
    kept = [i for i, word in zip(shown.kept, shown.words) if not word.is_quotation_mark]
    return Example(shown.reading, kept, [shown.reading.words[i] for i in kept], False) if kept else shown


def _restyled(shown, pieces):
    words = [
        replace(word, pieces=tuple(pieces.get(p, p) for p in word.pieces)) if word.is_quotation_mark else word
        for word in shown.words
    ]
    return Example(shown.reading, shown.kept, words)


def _varied(shown, random):
    chance = random.random()
    if chance < MARKS_LEFT_OUT:
        return _without_marks(shown)
    if chance < MARKS_LEFT_OUT + MARKS_CHANGED:
        return _restyled(shown, STRAIGHT if random.random() < 0.5 else SINGLE)
    return shown


def training(readings, size, random, pieces=windows.PIECES):
    """Draws the batches of one epoch: `size` windows each, of at most so many pieces."""
    examples = [
        _varied(example(reading, window), random)
        for reading in readings
        for window in windows.drawn(reading.words, reading.lengths, random, pieces)
    ]
    random.shuffle(examples)
    found = []
    for start in range(0, len(examples), size * GROUP):
        group = sorted(
            examples[start : start + size * GROUP],
            key=lambda e: sum(len(word.pieces) for word in e.words),
        )
        found += [group[i : i + size] for i in range(0, len(group), size)]
    random.shuffle(found)
    return found


@dataclass
class Inputs:
    """What the network takes, in its order."""

    tensors: tuple
    counts: torch.Tensor  # words of each window

    @staticmethod
    def of(examples):
        shown = [e.rows() for e in examples]
        length = max(len(rows) for rows, _ in shown)
        words = max(len(firsts) for _, firsts in shown)
        pieces = torch.zeros(2, len(shown), length, dtype=torch.long)
        mask = torch.zeros(len(shown), length)
        places = torch.zeros(len(shown), words, dtype=torch.long)
        for number, (rows, firsts) in enumerate(shown):
            pieces[:, number, : len(rows)] = torch.tensor(rows).t()
            mask[number, : len(rows)] = 1
            places[number, : len(firsts)] = torch.tensor(firsts)
        counts = torch.tensor([len(firsts) - 1 for _, firsts in shown])
        return Inputs((*pieces, mask, places), counts)


def tags(examples, width):
    """The right tags of all words, filled up to a width."""
    found = torch.zeros(len(examples), width, len(KINDS), dtype=torch.long)
    for number, shown in enumerate(examples):
        found[number, : len(shown.kept)] = torch.tensor([shown.reading.tags[i] for i in shown.kept])
    return found


@dataclass
class Asked:
    """Spans that choose words: `window`, `begins`, `ends` and `targets` as `link_surprise` takes them."""

    window: torch.Tensor
    begins: torch.Tensor
    ends: torch.Tensor
    targets: torch.Tensor


def asked(examples, width, choices):
    """Gathers spans to train links with. `choices(reading)` gives pairs of asking and right words, as sets."""
    rows = []
    for number, shown in enumerate(examples):
        at = {index: place + 1 for place, index in enumerate(shown.kept)}
        for asking, right in choices(shown.reading):
            places = [at[i] for i in asking if i in at]
            if places:
                rows.append((number, min(places), max(places) + 1, [at[i] for i in right if i in at] or [0]))
    targets = torch.zeros(len(rows), width, dtype=torch.bool)
    for number, row in enumerate(rows):
        targets[number, row[3]] = True
    columns = [torch.tensor([row[i] for row in rows], dtype=torch.long) for i in range(3)]
    return Asked(*columns, targets)
