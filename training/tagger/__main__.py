"""The command: trains, scores and exports. See the README beside the package."""

import argparse
import json
import random
from dataclasses import asdict, replace
from pathlib import Path

import onnx
import torch

from tagger import batches, encoder, export, fitting, pruning, rows
from tagger.network import HEADS, INNER, Tagger

NAME = "stet-en-1"
MEASURED = 16  # batches that tell what a smaller network keeps


def main():
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    train, dev = (rows.read(options.rows / f"{part}.jsonl", options.articles) for part in ("train", "dev"))
    pieces = len(encoder.vocabulary(options.encoder))
    plan = fitting.Plan(seed=options.seed, epochs=options.epochs)
    network = Tagger(pieces)
    teacher = None
    if options.teacher:
        plan = replace(plan, size=16, pieces=200, rate=3e-4)
        teacher = Tagger(pieces).eval().requires_grad_(False)
        teacher.load_state_dict(torch.load(options.teacher))
        windows = batches.training(train, plan.size, random.Random(plan.seed), plan.pieces)[:MEASURED]
        network = pruning.pruned(teacher, options.heads, options.inner, windows)
        print(f"pruned: {fitting.evaluate(network, dev)}", flush=True)
    else:
        encoder.load(options.encoder, network)

    name = f"{NAME}-{options.heads}x{options.inner}" if teacher else NAME

    def after_epoch(epoch, mean):
        score = fitting.evaluate(mean, dev)
        print(f"epoch {epoch}: {score}", flush=True)
        torch.save(mean.state_dict(), options.out / "float.pt")
        report = {"plan": asdict(plan), "epoch": epoch, "dev": score.figures()}
        (options.out / "figures.json").write_text(json.dumps(report, indent=1))
        card = {"name": name, "data": "PolNeAR 1.0, train", "seed": plan.seed, "epochs": epoch}
        for quantised, file in ((True, "stet-model-en.onnx"), (False, "float.onnx")):
            onnx.save(export.model(mean, quantised, card), options.out / file)

    fitting.Fitting(plan, network, train, options.out, teacher).run(lambda line: print(line, flush=True), after_epoch)


def _options():
    parser = argparse.ArgumentParser(prog="tagger", description=__doc__)
    parser.add_argument("--rows", type=Path, required=True, help="the folder that holds train.jsonl and dev.jsonl")
    parser.add_argument("--encoder", type=Path, required=True, help="the jar with the float encoder")
    parser.add_argument("--out", type=Path, required=True, help="the folder for checkpoints and the model")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=fitting.Plan.epochs)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--teacher", type=_file, help="the float.pt of a trained network: cut it down, then train to be like it")
    parser.add_argument("--heads", type=int, choices=range(1, HEADS + 1), default=6, help="heads in each layer of the smaller network")
    parser.add_argument("--inner", type=int, choices=range(1, INNER + 1), metavar="INNER", default=768, help="its inner width")
    parser.add_argument("--articles", type=int, help="take no more articles than this of each part, to try things out")
    return parser.parse_args()


def _file(name):
    path = Path(name)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"{name}: no such file")
    return path


if __name__ == "__main__":
    main()
