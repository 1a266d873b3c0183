"""From scores to attributions, in plain numpy: the pattern for whoever runs the model.

Words count from 0 in their article here. A span is a pair of word indexes, half-open.
"""

import math
from dataclasses import dataclass

import numpy

from tagger.network import LINK, PROJECTIONS
from tagger.rows import BEGIN, IN, KINDS, TAGS, Attribution

NEVER = -1e4


@dataclass(frozen=True)
class Settings:
    """How links are chosen. Scores are natural logarithms of probabilities.

    `no_cue` and `no_source` are added to the score of choosing none; `cue_weight` weighs what the cue says of the source
    against what the content parts say.
    """

    no_cue: float = -3.0
    no_source: float = 0.0
    cue_weight: float = 1.0


@dataclass
class Scored:
    """One window with the scores of its words; `links[0]` is that of the piece before the words."""

    window: object
    tags: numpy.ndarray  # word, kind, tag
    links: numpy.ndarray  # 1 + word, projection, number


def stitched(scored, words):
    """Tag scores of all words, each from the window that answers for it."""
    found = numpy.zeros((words, len(KINDS), TAGS), dtype=numpy.float32)
    for one in scored:
        window = one.window
        found[window.first : window.last] = one.tags[window.first - window.begin : window.last - window.begin]
    return found


def best_tags(scores, transitions):
    """The best sequence of tags of one kind (Viterbi 1967). `transitions[from, to]`."""
    best = scores[0] + numpy.array([0, 0, NEVER])
    back = []
    for word in range(1, len(scores)):
        ways = best[:, None] + transitions
        back.append(ways.argmax(0))
        best = ways.max(0) + scores[word]
    tags = [int(best.argmax())]
    for step in reversed(back):
        tags.append(int(step[tags[-1]]))
    return tags[::-1]


def spans(tags):
    """The spans that a sequence of tags marks."""
    found = []
    for index, tag in enumerate(tags):
        if tag == BEGIN:
            found.append((index, index + 1))
        elif tag == IN:
            found[-1] = (found[-1][0], index + 1)
    return found


def attributions(reading, scored, transitions, settings=Settings()):
    """Decodes an article. Every content part belongs to one attribution; cues and sources without one are dropped."""
    if not reading.words:
        return []
    scores = stitched(scored, len(reading.words))
    found = {
        kind: spans(best_tags(scores[:, number], transitions[number])) for number, kind in enumerate(KINDS)
    }
    groups = {}
    for part in found["content"]:
        links = _Links(scored, part)
        cue = _choose(links, "content_cue", part, "cue", found["cue"], settings.no_cue)
        groups.setdefault(("cue", cue) if cue else ("part", part), []).append(part)
    result = []
    for (what, cue), parts in groups.items():
        cue = cue if what == "cue" else None
        source = _source(scored, parts, cue, found["source"], settings)
        result.append(
            Attribution(
                tuple(parts),
                (source,) if source else (),
                (cue,) if cue else (),
            )
        )
    return result


def _choose(links, asks, span, answers, candidates, none):
    options = links.scores(asks, span, answers, candidates)
    options[None] += none
    return max(options, key=options.get)


def _source(scored, parts, cue, candidates, settings):
    """The source that parts and cue choose together; a candidate that one of them does not see has its worst score."""
    votes = [(_Links(scored, part).scores("content_source", part, "source", candidates), 1 / len(parts)) for part in parts]
    if cue:
        votes.append((_Links(scored, cue).scores("cue_source", cue, "source", candidates), settings.cue_weight))
    total = {}
    for candidate in [None, *candidates]:
        if any(candidate in vote for vote, _ in votes):
            total[candidate] = sum(weight * vote.get(candidate, -20.0) for vote, weight in votes)
    total[None] += settings.no_source
    return max(total, key=total.get)


class _Links:
    """Link scores inside the window that answers for a span's first word."""

    def __init__(self, scored, span):
        one = next(s for s in scored if s.window.first <= span[0] < s.window.last)
        self.window = one.window
        self.links = one.links

    def scores(self, asks, span, answers, candidates):
        """Log probability of each candidate that the window sees, and of None."""
        low, high = self._inside(span)
        query = self.links[low:high, PROJECTIONS.index(asks)].mean(0)
        keys = self.links[:, PROJECTIONS.index(answers)]
        products = (keys * query).sum(1) / math.sqrt(LINK)
        sums = {None: float(products[0])}
        for candidate in candidates:
            low, high = self._inside(candidate)
            if low < high:
                sums[candidate] = float(numpy.logaddexp.reduce(products[low:high]))
        whole = float(numpy.logaddexp.reduce(list(sums.values())))
        return {candidate: score - whole for candidate, score in sums.items()}

    def _inside(self, span):
        begin, end = (min(max(i, self.window.begin), self.window.end) - self.window.begin + 1 for i in span)
        return begin, end
