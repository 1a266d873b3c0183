"""The network: a BERT encoder, three chains of tags over its words, and projections whose products are links."""

import math

import torch
from torch import nn
from torch.nn import functional

from tagger.rows import FEATURES, IN, KINDS, LAYOUTS, LETTERS, NO_FEATURE, OUT, QUOTINGS, TAGS

WIDTH = 384
HEAD = 32
HEADS = 12
INNER = 1536
POSITIONS = 512
LINK = 64
# What a content asks of a cue and of a source, what a cue asks of a source; what cue and source answer.
PROJECTIONS = ("content_cue", "content_source", "cue_source", "cue", "source")
NEVER = -1e4
DROPOUT = 0.1


class Layer(nn.Module):
    def __init__(self, heads=HEADS, inner=INNER):
        super().__init__()
        self.attention = nn.Linear(WIDTH, 3 * heads * HEAD)  # query, key and value
        self.attended = nn.Linear(heads * HEAD, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, 1e-12)
        self.inner = nn.Linear(WIDTH, inner)
        self.outer = nn.Linear(inner, WIDTH)
        self.outer_norm = nn.LayerNorm(WIDTH, 1e-12)
        self.dropout = nn.Dropout(DROPOUT)

    @property
    def heads(self):
        return self.attended.in_features // HEAD

    def looked_up(self, x, mask):
        """What all heads gather, side by side: what `attended` takes."""
        batch, length, _ = x.shape
        query, key, value = self.attention(x).view(batch, length, 3, self.heads, HEAD).permute(2, 0, 3, 1, 4)
        if self.training:
            # Pieces are hidden from whole heads: a draw for every weight takes longer than the rest of a step.
            mask = mask + NEVER * (torch.rand(batch, self.heads, 1, length) < DROPOUT)
        weights = (query / math.sqrt(HEAD)) @ key.transpose(2, 3) + mask.to(query.dtype)
        return (weights.softmax(-1).to(value.dtype) @ value).transpose(1, 2).reshape(batch, length, -1)

    def forward(self, x, mask):
        x = self.attention_norm(x + self.dropout(self.attended(self.looked_up(x, mask))))
        return self.outer_norm(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))


class Tagger(nn.Module):
    def __init__(self, pieces, layers=6, heads=HEADS, inner=INNER):
        super().__init__()
        self.piece = nn.Embedding(pieces, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)  # with the one segment's embedding in it
        self.letters = nn.Embedding(LETTERS, WIDTH)
        self.layout = nn.Embedding(LAYOUTS, WIDTH)
        self.quoting = nn.Embedding(QUOTINGS, WIDTH)
        for embedding in (self.letters, self.layout, self.quoting):
            nn.init.zeros_(embedding.weight)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer(heads, inner) for _ in range(layers))
        self.dropout = nn.Dropout(DROPOUT)
        self.tags = nn.Linear(WIDTH, len(KINDS) * TAGS)
        self.links = nn.Linear(WIDTH, len(PROJECTIONS) * LINK)
        self.transitions = nn.Parameter(torch.zeros(len(KINDS), TAGS, TAGS))  # kind, from, to
        forbidden = torch.zeros(TAGS, TAGS)
        forbidden[OUT, IN] = NEVER
        self.register_buffer("forbidden", forbidden)

    def feature_table(self):
        """What each number of `Word.features` adds to a piece; the last one, nothing."""
        sums = (
            self.letters.weight[:, None, None] + self.layout.weight[None, :, None] + self.quoting.weight[None, None, :]
        )
        return torch.cat([sums.reshape(NO_FEATURE, WIDTH), torch.zeros(FEATURES - NO_FEATURE, WIDTH)])

    def embedded(self, pieces, features):
        x = self.piece(pieces) + self.position(torch.arange(pieces.shape[1]))
        x = x + functional.embedding(features, self.feature_table())
        return self.dropout(self.norm(x))

    def states(self, pieces, features, mask):
        """What each layer says of each piece (window, piece, number), layer after layer."""
        states = [self.embedded(pieces, features)]
        hidden = hiding(mask)
        for layer in self.layers:
            states.append(layer(states[-1], hidden))
        return states[1:]

    def forward(self, pieces, features, mask, firsts):
        """Returns tag scores (window, word, kind, tag) and projections (window, word, projection, number).

        `firsts` holds the place of each word's first piece; word 0 is the piece before the words.
        """
        return self.told(self.states(pieces, features, mask)[-1], firsts)

    def told(self, x, firsts):
        """Tag scores and projections, as `forward` returns them, from what the last layer says."""
        x = torch.gather(x, 1, firsts[:, :, None].expand(-1, -1, x.shape[2]))
        x = self.dropout(x)
        batch, words, _ = x.shape
        return (
            self.tags(x).float().view(batch, words, len(KINDS), TAGS),
            self.links(x).float().view(batch, words, len(PROJECTIONS), LINK),
        )

    def allowed(self):
        """Transition scores with those that would break a span forbidden."""
        return self.transitions + self.forbidden

    def surprise(self, scores, tags, counts):
        """The sum over windows and kinds of minus the log probability of the right tags (Lafferty et al. 2001).

        `scores` are those of the words alone, `counts` how many words each window has.
        """
        steps = self.allowed()
        kinds = torch.arange(len(KINDS))
        present = torch.arange(scores.shape[1])[None, :] < counts[:, None]
        right = scores.gather(3, tags[..., None])[..., 0]
        right = right + functional.pad(steps[kinds, tags[:, :-1], tags[:, 1:]], (0, 0, 1, 0))
        right = (right * present[..., None]).sum()
        start = torch.zeros(TAGS)
        start[IN] = NEVER
        total = scores[:, 0] + start
        for word in range(1, scores.shape[1]):
            following = torch.logsumexp(total[..., None] + steps, 2) + scores[:, word]
            total = torch.where(present[:, word, None, None], following, total)
        return torch.logsumexp(total, 2).sum() - right


def hiding(mask):
    """What attention adds to the products with each piece, from a mask that is 1 where there is one."""
    return (1 - mask.float())[:, None, None, :] * NEVER


def link_surprise(projections, window, asks, answers, begins, ends, targets, present):
    """The sum of minus the log probability that spans choose one of the right words.

    `window`, `begins`, `ends` name the asking spans (words 1 and up); `targets` says for each of them which words are
    right, word 0 meaning none; `present` which words there are.
    """
    query = PROJECTIONS.index(asks)
    key = PROJECTIONS.index(answers)
    numbers = torch.arange(projections.shape[1])
    inside = ((numbers >= begins[:, None]) & (numbers < ends[:, None])).float()
    mean = (inside[:, :, None] * projections[window, :, query]).sum(1) / inside.sum(1, keepdim=True)
    scores = (mean[:, None, :] * projections[window, :, key]).sum(2) / math.sqrt(LINK)
    scores = scores.masked_fill(~present[window], NEVER)
    right = scores.masked_fill(~targets, NEVER)
    return (torch.logsumexp(scores, 1) - torch.logsumexp(right, 1)).sum()
