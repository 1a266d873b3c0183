"""A network cut down to fewer heads and a narrower inner width, as near to the whole one as can be without training.

Layer after layer, what is kept is what passes on most energy over training windows, and the matrix behind it is fitted by least
squares to what the whole layer gave (He, Zhang and Sun 2017, "Channel pruning").
"""

import torch
from torch.nn import functional

from tagger import batches
from tagger.network import HEAD, Tagger, hiding

DAMPING = 1e-4  # of the mean square of what goes in, so that the fit has one answer


def pruned(whole, heads, inner, examples):
    """Returns a smaller network. `examples` are batches of windows to measure on."""
    small = Tagger(whole.piece.num_embeddings, len(whole.layers), heads, inner).eval()
    around = {name: x for name, x in whole.state_dict().items() if not name.startswith("layers.")}
    small.load_state_dict(around, strict=False)
    seen = [_Seen.of(small, batch) for batch in examples]
    with torch.no_grad():
        for layer, cut in zip(whole.layers, small.layers):
            _cut(layer, cut, seen)
    return small


class _Seen:
    """What one batch is at the layer to be cut: the states before it in the network that is cut."""

    def __init__(self, x, mask):
        self.x, self.mask = x, mask

    @staticmethod
    def of(network, batch):
        pieces, features, mask, _ = batches.Inputs.of(batch).tensors
        with torch.no_grad():
            return _Seen(network.embedded(pieces, features), mask)

    def words(self, x):
        return x[self.mask.bool()]


def _cut(layer, cut, seen):
    for norm in ("attention_norm", "outer_norm"):
        getattr(cut, norm).load_state_dict(getattr(layer, norm).state_dict())
    looked = torch.cat([one.words(layer.looked_up(one.x, hiding(one.mask))) for one in seen])
    kept = _strongest(looked, layer.attended.weight, HEAD, cut.heads)
    rows = kept + layer.attended.in_features * torch.arange(3)[:, None]
    cut.attention.weight.copy_(layer.attention.weight[rows.reshape(-1)])
    cut.attention.bias.copy_(layer.attention.bias[rows.reshape(-1)])
    _fit(cut.attended, looked, kept, layer.attended)
    between = [cut.attention_norm(one.x + cut.attended(cut.looked_up(one.x, hiding(one.mask)))) for one in seen]
    risen = torch.cat([functional.gelu(layer.inner(one.words(x))) for one, x in zip(seen, between)])
    kept = _strongest(risen, layer.outer.weight, 1, cut.inner.out_features)
    cut.inner.weight.copy_(layer.inner.weight[kept])
    cut.inner.bias.copy_(layer.inner.bias[kept])
    _fit(cut.outer, risen, kept, layer.outer)
    for one, x in zip(seen, between):
        one.x = cut.outer_norm(x + cut.outer(functional.gelu(cut.inner(x))))


def _strongest(x, weight, group, count):
    """The numbers of the columns, in groups, whose product with their weights has most energy, in order."""
    varied = (x - x.mean(0)).square().mean(0) * weight.square().sum(0)
    groups = varied.view(-1, group).sum(1).topk(count).indices.sort().values
    return (groups[:, None] * group + torch.arange(group)).reshape(-1)


def _fit(linear, x, kept, whole):
    """Sets a linear layer so that it gives, from the kept columns, what the whole one gives from all."""
    wanted = x @ whole.weight.t()
    some = torch.cat([x[:, kept], torch.ones(len(x), 1)], 1)
    square = some.t() @ some
    square += DAMPING * square.diagonal().mean() * torch.eye(len(square))
    found = torch.linalg.solve(square, some.t() @ wanted)
    linear.weight.copy_(found[:-1].t())
    linear.bias.copy_(whole.bias + found[-1])
