"""The training loop: reproducible from a seed, resumed from the last checkpoint if there is one."""

import copy
import random
import time
from dataclasses import dataclass
from pathlib import Path

import torch

from tagger import batches, decoding, scoring, windows
from tagger.network import link_surprise


@dataclass(frozen=True)
class Plan:
    seed: int = 1
    epochs: int = 8
    size: int = 8  # windows in a batch
    pieces: int = windows.PIECES  # of a window at most
    rate: float = 2.5e-4
    head_rate: float = 1e-3
    warm_up: float = 0.08  # share of all steps
    decay: float = 0.998  # of the running mean of the weights
    save_every: int = 200  # steps
    likeness: float = 4.0  # what the distance from the teacher's states counts beside the surprise, where there is one


class Fitting:
    """Trains one network, which may have a teacher to be like. Confined to one thread of control."""

    def __init__(self, plan, network, readings, folder, teacher=None):
        self.plan, self.network, self.readings, self.teacher = plan, network, readings, teacher
        self.checkpoint = Path(folder) / "checkpoint.pt"
        for parameter in (network.piece.weight, network.position.weight):
            parameter.requires_grad = False
        self.mean = copy.deepcopy(network).requires_grad_(False).eval()
        self.optimiser = torch.optim.AdamW(self._groups(), weight_decay=0.01)
        self.step = 0

    def _groups(self):
        new = ("letters", "layout", "quoting", "tags", "links", "transitions")
        named = [(name, p) for name, p in self.network.named_parameters() if p.requires_grad]
        head = [p for name, p in named if name.split(".")[0] in new]
        body = [p for name, p in named if name.split(".")[0] not in new]
        plan = self.plan
        return [
            {"params": body, "lr": plan.rate, "peak": plan.rate},
            {"params": head, "lr": plan.head_rate, "peak": plan.head_rate},
        ]

    def run(self, say, after_epoch):
        """Trains to the end; `say` takes lines, `after_epoch` the number of the epoch and the averaged network."""
        if self.checkpoint.exists():
            self._resume()
        started = time.time()
        passed = 0
        surprise = 0.0
        for epoch in range(self.plan.epochs):
            chance = random.Random(f"{self.plan.seed} {epoch}")
            drawn = batches.training(self.readings, self.plan.size, chance, self.plan.pieces)
            # Windows are drawn anew in every epoch: the first one's number stands for all in the schedule.
            if epoch == 0:
                self.steps = self.plan.epochs * len(drawn)
            for batch in drawn:
                passed += 1
                if passed <= self.step:
                    continue
                surprise = 0.98 * surprise + 0.02 * self._learn(batch)
                if self.step % 20 == 0:
                    say(f"step {self.step} of {self.steps}, surprise {surprise:.4f}, {time.time() - started:.0f} s")
                if self.step % self.plan.save_every == 0:
                    self._save()
            if passed == self.step:
                self._save()
                after_epoch(epoch + 1, self.mean)

    def _learn(self, batch):
        self.step += 1
        torch.manual_seed(self.plan.seed * 1_000_003 + self.step)
        self._set_rate()
        self.network.train()
        loss = self._loss(batch)
        self.optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        self._average()
        return loss.item()

    def _loss(self, batch):
        inputs = batches.Inputs.of(batch)
        *shown, mask, firsts = inputs.tensors
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.network.states(*shown, mask)
            told = self.network.told(states[-1], firsts)
        loss = surprise(self.network, batch, inputs, told)
        if self.teacher:
            with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
                taught = self.teacher.states(*shown, mask)
            loss = loss + self.plan.likeness * distance(states, taught, mask)
        return loss

    def _set_rate(self):
        warm = self.plan.warm_up * self.steps
        share = min(self.step / warm, max(0.01, (self.steps - self.step) / (self.steps - warm)))
        for group in self.optimiser.param_groups:
            group["lr"] = group["peak"] * share

    def _average(self):
        keep = min(self.plan.decay, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for mean, now in zip(self.mean.parameters(), self.network.parameters()):
                if now.requires_grad:
                    mean.lerp_(now, 1 - keep)

    def _save(self):
        state = {
            "step": self.step,
            "network": self.network.state_dict(),
            "mean": self.mean.state_dict(),
            "optimiser": self.optimiser.state_dict(),
        }
        partial = self.checkpoint.with_suffix(".part")
        torch.save(state, partial)
        partial.replace(self.checkpoint)

    def _resume(self):
        state = torch.load(self.checkpoint)
        self.step = state["step"]
        self.network.load_state_dict(state["network"])
        self.mean.load_state_dict(state["mean"])
        self.optimiser.load_state_dict(state["optimiser"])


def distance(states, taught, mask):
    """The mean square of what lies between the states of two networks, layer by layer (Jiao et al. 2020, TinyBERT)."""
    present = mask.bool()
    return sum((own[present].float() - other[present].float()).square().mean() for own, other in zip(states, taught)) / len(states)


def surprise(network, batch, inputs, told):
    """What right tags and links surprise a network that tells so of a batch, a word's worth."""
    tags, links = told
    total = network.surprise(tags[:, 1:], batches.tags(batch, tags.shape[1] - 1), inputs.counts)
    present = torch.arange(links.shape[1])[None, :] <= inputs.counts[:, None]
    for asks, answers, choices in LINKS:
        asked = batches.asked(batch, links.shape[1], choices)
        if len(asked.window):
            total = total + link_surprise(
                links, asked.window, asks, answers, asked.begins, asked.ends, asked.targets, present
            )
    return total / inputs.counts.sum()


LINKS = (
    ("content_cue", "cue", lambda reading: ((range(p.begin, p.end), p.cue) for p in reading.parts)),
    ("content_source", "source", lambda reading: ((range(p.begin, p.end), p.source) for p in reading.parts)),
    ("cue_source", "source", lambda reading: reading.cues),
)


def scored(network, reading, **sizes):
    """Runs a network over an article."""
    found = []
    for window in windows.over(reading.words, reading.lengths, **sizes):
        inputs = batches.Inputs.of([batches.example(reading, window)])
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            tags, links = network(*inputs.tensors)
        found.append(decoding.Scored(window, tags[0, 1:].numpy(), links[0].numpy()))
    return found


def evaluate(network, readings, settings=decoding.Settings()):
    """Scores a network on articles."""
    network.eval()
    score = scoring.Score()
    transitions = network.allowed().detach().numpy()
    for reading in readings:
        score.add(reading, decoding.attributions(reading, scored(network, reading), transitions, settings))
    return score
