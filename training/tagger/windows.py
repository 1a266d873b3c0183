"""Windows over an article's words that are small enough for the encoder."""

from dataclasses import dataclass

from tagger.rows import OPENS_PARAGRAPH

PIECES = 400  # of a whole window, the piece before and the piece after the words among them
BEFORE = 64  # pieces of context before the words that a window answers for
AFTER = 32  # and after them


@dataclass(frozen=True)
class Window:
    """Indexes of words: those from `begin` to `end` are seen, those from `first` to `last` answered for."""

    begin: int
    first: int
    last: int
    end: int


def over(words, lengths, pieces=PIECES, before=BEFORE, after=AFTER):
    """Covers all words, each answered for by one window. Cuts at the last line edge in the second half if there is one."""
    room = pieces - 2
    if sum(lengths) <= room:
        return [Window(0, 0, len(words), len(words))] if words else []
    found = []
    first = 0
    while first < len(words):
        begin, used = _back(lengths, first, before)
        end = _forward(lengths, first, room - used)
        if end == len(words):
            last = end
        else:
            last = _cut(words, lengths, first, _forward(lengths, first, room - used - after))
        found.append(Window(begin, first, last, end))
        first = last
    return found


def _back(lengths, first, room):
    used = 0
    while first > 0 and used + lengths[first - 1] <= room:
        first -= 1
        used += lengths[first]
    return first, used


def _forward(lengths, first, room):
    used = 0
    while first < len(lengths) and used + lengths[first] <= room:
        used += lengths[first]
        first += 1
    return first


def _cut(words, lengths, first, last):
    """The last line edge after the middle of the words from first to last, or else last."""
    half = sum(lengths[first:last]) // 2
    at = last
    left = sum(lengths[first:last])
    while at > first and left >= half:
        if words[at].layout == OPENS_PARAGRAPH:
            return at
        at -= 1
        left -= lengths[at]
    return last


def drawn(words, lengths, random, pieces=PIECES):
    """Covers all words with windows of lines that begin elsewhere on every call, for training."""
    room = pieces - 2
    found = []
    first = 0
    limit = int(room * random.uniform(0.3, 1.0))
    while first < len(words):
        last = _forward(lengths, first, limit)
        if last < len(words):
            last = _cut(words, lengths, first, last)
        found.append(Window(first, first, last, last))
        first = last
        limit = room
    return found
