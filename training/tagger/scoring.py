"""The project's measures of statements on words, for use while training; the project's own scorer is the authority."""

from collections import Counter

from tagger.rows import KINDS, MARK

LEVELS = (0.3, 0.8)


class Score:
    """Counts of right, predicted and gold by measure."""

    def __init__(self):
        self.right, self.predicted, self.gold = Counter(), Counter(), Counter()

    def add(self, reading, predicted):
        """Adds one article's predicted attributions."""
        gold, words = reading.attributions, reading.words
        for kind in KINDS:
            sides = [[s for a in side for s in a.spans(kind)] for side in (gold, predicted)]
            self._count(f"{kind} token", *(_touched(words, side) for side in sides))
            self._count(f"{kind} exact", *({_trimmed(words, s) for s in side} - {None} for side in sides))
        for level in LEVELS:
            name = f"linked {level}"
            self.right[name] += _linked(words, gold, predicted, level)
            self.predicted[name] += len(predicted)
            self.gold[name] += len(gold)

    def _count(self, name, gold, predicted):
        self.right[name] += len(gold & predicted)
        self.predicted[name] += len(predicted)
        self.gold[name] += len(gold)

    def f1(self, name):
        whole = self.predicted[name] + self.gold[name]
        return 2 * self.right[name] / whole if whole else 0.0

    def figures(self):
        return {name: round(self.f1(name), 4) for name in self.gold}

    def __str__(self):
        return "  ".join(f"{name} {100 * self.f1(name):.1f}" for name in self.gold)


def _trimmed(words, span):
    """A span without marks at its edges; None where nothing is left."""
    begin, end = span
    while begin < end and words[begin].letters == MARK:
        begin += 1
    while end > begin and words[end - 1].letters == MARK:
        end -= 1
    return (begin, end) if begin < end else None


def _linked(words, gold, predicted, level):
    """Counts gold attributions, in text order, whose best unused prediction reaches the level and has the source."""
    contents = [_touched(words, p.content) for p in predicted]
    unused = set(range(len(predicted)))
    right = 0
    for attribution in sorted((a for a in gold if a.content), key=lambda a: a.content[0]):
        content = _touched(words, attribution.content)
        best, highest = None, 0.0
        for number in sorted(unused):
            shared = len(content & contents[number])
            overlap = shared / len(content | contents[number]) if shared else 0.0
            if overlap > highest:
                best, highest = number, overlap
        if best is None or highest < level:
            continue
        unused.remove(best)
        sides = _touched(words, attribution.source), _touched(words, predicted[best].source)
        right += bool(sides[0] & sides[1]) or not (attribution.source or predicted[best].source)
    return right


def _touched(words, spans):
    return {i for begin, end in spans for i in range(begin, end) if not words[i].is_quotation_mark}
