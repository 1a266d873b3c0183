"""Writes a network as one ONNX file: as it is, or with weights of eight bits.

The quantised graph follows ONNX Runtime's own form for dynamic quantisation: the scale of what goes into a product is that of the
window at hand, so a window must be run by itself. Weights have a scale for each column, embeddings one for each row.
"""

import json

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

from tagger.batches import BEGIN, END
from tagger.network import HEAD, LINK, PROJECTIONS, WIDTH
from tagger.rows import KINDS, NO_FEATURE

OPSET = 17


class Graph:
    """A graph in the making; every method returns the name of its result."""

    def __init__(self, quantised):
        self.quantised = quantised
        self.nodes, self.tensors = [], []

    def constant(self, array):
        name = f"c{len(self.tensors)}"
        self.tensors.append(numpy_helper.from_array(numpy.ascontiguousarray(array), name))
        return name

    def node(self, kind, *inputs, outputs=None, **attributes):
        names = outputs or [f"n{len(self.nodes)}"]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if len(names) == 1 else names

    def add(self, one, other):
        return self.node("Add", one, other)

    def scaled(self, x, factor):
        return self.node("Mul", x, self.constant(numpy.float32(factor)))

    def norm(self, x, module):
        """Layer normalisation in small steps: ONNX Runtime's own operator takes three times as long on a processor."""
        apart = self.node("Sub", x, self.node("ReduceMean", x, axes=[-1]))
        squares = self.scaled(self.node("ReduceSumSquare", apart, axes=[-1]), 1 / WIDTH)
        spread = self.node("Sqrt", self.add(squares, self.constant(numpy.float32(module.eps))))
        even = self.node("Mul", apart, self.node("Reciprocal", spread))
        weighed = self.node("Mul", even, self.constant(_array(module.weight)))
        return self.add(weighed, self.constant(_array(module.bias)))

    def embedding(self, table, numbers):
        if not self.quantised:
            return self.node("Gather", self.constant(table), numbers)
        scale = numpy.maximum(numpy.abs(table).max(1, keepdims=True), 1e-9) / 127
        rows = numpy.round(table / scale).astype(numpy.int8)
        whole = self.node("Cast", self.node("Gather", self.constant(rows), numbers), to=TensorProto.FLOAT)
        return self.node("Mul", whole, self.node("Gather", self.constant(scale.astype(numpy.float32)), numbers))

    def linear(self, x, module):
        weight, bias = _array(module.weight).T, self.constant(_array(module.bias))
        if not self.quantised:
            return self.add(self.node("MatMul", x, self.constant(weight)), bias)
        scale = numpy.maximum(numpy.abs(weight).max(0), 1e-9) / 127
        columns = numpy.round(weight / scale).astype(numpy.int8)
        small = f"{x}_bytes"
        if not any(small in node.output for node in self.nodes):
            self.node("DynamicQuantizeLinear", x, outputs=[small, f"{x}_scale", f"{x}_zero"])
        product = self.node("MatMulInteger", small, self.constant(columns), f"{x}_zero")
        scales = self.node("Mul", f"{x}_scale", self.constant(scale.astype(numpy.float32)))
        return self.add(self.node("Mul", self.node("Cast", product, to=TensorProto.FLOAT), scales), bias)

    def gelu(self, x):
        whole = self.add(
            self.node("Erf", self.node("Div", x, self.constant(numpy.float32(2**0.5)))), self.constant(numpy.float32(1))
        )
        return self.scaled(self.node("Mul", x, whole), 0.5)


def model(network, quantised, card):
    """Returns the model. It takes `pieces` and `features` of one window, and gives `tags` and `links` of every piece.

    `card` is a dictionary of words that describe it; transitions of tags go with them.
    """
    graph = Graph(quantised)
    x = graph.embedding(_array(network.piece.weight), "pieces")
    length = graph.node("Shape", "pieces")
    zero, axis = graph.constant(numpy.array([0])), graph.constant(numpy.array([0]))
    positions = graph.node("Slice", graph.constant(_array(network.position.weight)), zero, length, axis)
    x = graph.add(x, positions)
    x = graph.add(x, graph.node("Gather", graph.constant(_array(network.feature_table())), "features"))
    x = graph.norm(x, network.norm)
    for layer in network.layers:
        x = _layer(graph, x, layer)
    tags = graph.linear(x, network.tags)
    links = graph.linear(x, network.links)
    graph.node("Identity", tags, outputs=["tags"])
    graph.node("Identity", links, outputs=["links"])
    whole = helper.make_graph(
        graph.nodes,
        "tagger",
        [helper.make_tensor_value_info(name, TensorProto.INT64, ["length"]) for name in ("pieces", "features")],
        [
            helper.make_tensor_value_info("tags", TensorProto.FLOAT, ["length", network.tags.out_features]),
            helper.make_tensor_value_info("links", TensorProto.FLOAT, ["length", network.links.out_features]),
        ],
        graph.tensors,
    )
    made = helper.make_model(whole, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="stet")
    made.ir_version = 8
    facts = {
        "begin": BEGIN,
        "end": END,
        "no_feature": NO_FEATURE,
        "kinds": KINDS,
        "projections": PROJECTIONS,
        "link": LINK,
        "transitions": [[[round(float(x), 5) for x in row] for row in kind] for kind in network.allowed()],
        **card,
    }
    helper.set_model_props(made, {key: json.dumps(value) for key, value in facts.items()})
    onnx.checker.check_model(made)
    return made


def _layer(graph, x, layer):
    shape = graph.constant(numpy.array([0, 3, layer.heads, HEAD]))
    parts = graph.node("Transpose", graph.node("Reshape", graph.linear(x, layer.attention), shape), perm=[1, 2, 0, 3])
    first = graph.constant(numpy.array([0]))
    query, key, value = (
        graph.node("Squeeze", part, first)
        for part in graph.node("Split", parts, outputs=[f"{parts}_{i}" for i in range(3)], axis=0)
    )
    products = graph.node("MatMul", graph.scaled(query, HEAD**-0.5), graph.node("Transpose", key, perm=[0, 2, 1]))
    heads = graph.node("MatMul", graph.node("Softmax", products, axis=-1), value)
    beside = graph.constant(numpy.array([0, layer.heads * HEAD]))
    flat = graph.node("Reshape", graph.node("Transpose", heads, perm=[1, 0, 2]), beside)
    x = graph.norm(graph.add(graph.linear(flat, layer.attended), x), layer.attention_norm)
    inner = graph.gelu(graph.linear(x, layer.inner))
    return graph.norm(graph.add(graph.linear(inner, layer.outer), x), layer.outer_norm)


def _array(tensor):
    return tensor.detach().numpy()
