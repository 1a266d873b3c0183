"""The command: trains, scores and exports. See the README beside the package."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

import onnx
import torch

from tagger import encoder, export, fitting, rows
from tagger.network import Tagger

NAME = "stet-en-1"


def main():
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    network = Tagger(len(encoder.vocabulary(options.encoder)))
    encoder.load(options.encoder, network)
    train, dev = (rows.read(options.rows / f"{part}.jsonl", options.articles) for part in ("train", "dev"))
    plan = fitting.Plan(seed=options.seed, epochs=options.epochs)

    def after_epoch(epoch, mean):
        score = fitting.evaluate(mean, dev)
        print(f"epoch {epoch}: {score}", flush=True)
        torch.save(mean.state_dict(), options.out / "float.pt")
        report = {"plan": asdict(plan), "epoch": epoch, "dev": score.figures()}
        (options.out / "figures.json").write_text(json.dumps(report, indent=1))
        card = {"name": NAME, "data": "PolNeAR 1.0, train", "seed": plan.seed, "epochs": epoch}
        for quantised, file in ((True, "stet-model-en.onnx"), (False, "float.onnx")):
            onnx.save(export.model(mean, quantised, card), options.out / file)

    fitting.Fitting(plan, network, train, options.out).run(lambda line: print(line, flush=True), after_epoch)


def _options():
    parser = argparse.ArgumentParser(prog="tagger", description=__doc__)
    parser.add_argument("--rows", type=Path, required=True, help="the folder that holds train.jsonl and dev.jsonl")
    parser.add_argument("--encoder", type=Path, required=True, help="the jar with the float encoder")
    parser.add_argument("--out", type=Path, required=True, help="the folder for checkpoints and the model")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=fitting.Plan.epochs)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--articles", type=int, help="take no more articles than this of each part, to try things out")
    return parser.parse_args()


if __name__ == "__main__":
    main()
