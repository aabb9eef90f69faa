"""The parts of a model made ready for search; `nmt.model.inference.model` puts them together.

Legend of shapes as there.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

from nmt.model.attention import padding_mask
from nmt.model.cells import Cell
from nmt.model.decoder import AttentionDecoder, PlainDecoder
from nmt.model.encoder import EncoderLayer, join_directions, mask_and_reversal_index, scan
from nmt.model.inference.quantization import Precision, make_linear
from nmt.model.network import EncoderDecoder

# A table of what tokens give is made where it takes no more than this.
LARGEST_TABLE_BYTES = 2**28

InputProjection = Callable[[Tensor], Tensor]
"""Of tokens [...] int64: [..., G] float32."""


class InferenceMemory(NamedTuple):
    """The encoded source of B sentences, which their beams share."""

    states: Tensor  # [B, S, H]
    keys: Tensor  # [B, S, K A]
    mask: Tensor  # [B, 1, S, 1], 0 on real positions and -inf on padding


class StateProducts(NamedTuple):
    """What others read of a layer's state."""

    recurrent: Tensor  # [N, G], the layer's cell in the next step
    onward: Tensor  # [N, G] the next layer's cell; [N, H] the output, of the last layer
    query: Tensor  # [N, K A], attention; [N, 0] without


class DecoderLayer:
    """A cell of the decoder, and one product for all that reads its output.

    Args:
        cell: of this layer.
        onward: [H, O], what leads on from its output; None hands it on as it is.
        onward_bias: [O]; None: zeros.
        query: [state size, K A], attention's map of its state.
        precision: of the products.
    """

    def __init__(
        self,
        cell: Cell,
        *,
        onward: Tensor | None,
        onward_bias: Tensor | None,
        query: Tensor,
        precision: Precision,
    ) -> None:
        self.cell = cell
        # The query is asked with the whole state: of LSTM, c and then h, which is the output.
        rest = query.size(0) - cell.hidden_size
        parts = [cell.state_weight, query[rest:]]
        if onward is not None:
            parts.append(onward)
        self._sizes = [part.size(1) for part in parts]
        weight = torch.cat(parts, dim=1)
        bias = weight.new_zeros(weight.size(1))
        if onward_bias is not None:
            bias[-len(onward_bias) :] = onward_bias
        self._product = make_linear(weight, bias, precision)
        self._rest = None
        if rest and query.size(1):
            self._rest = make_linear(query[:rest], None, precision)
        self._rest_size = rest

    def products(self, state: Tensor) -> StateProducts:
        """Read a state [N, state size]."""
        output = self.cell.output(state)
        recurrent, query, *rest = torch.split(self._product(output), self._sizes, dim=1)
        if self._rest is not None:
            query = query + self._rest(state[:, : self._rest_size])
        return StateProducts(recurrent, rest[0] if rest else output, query)


class InferenceAttention:
    """Additive attention, and what the decoder makes of its contexts.

    Args:
        decoder: whose attention it is.
        precision: of the products.
    """

    def __init__(self, decoder: AttentionDecoder, precision: Precision) -> None:
        attention = decoder.attention
        cell: Cell = decoder.cells.cells[0]  # type: ignore[assignment]
        embedding_size = decoder.merge_weight.size(0) - attention.context_size
        hidden_size = decoder.output_weight.size(0) - attention.context_size
        self._merge_size = decoder.merge_weight.size(1)
        self._hidden_size = hidden_size
        self._keys = make_linear(attention.key_weight, attention.query_bias, precision)
        self._vectors = attention.score_matrix().contiguous()
        both = torch.cat(
            [decoder.merge_weight[embedding_size:], decoder.output_weight[hidden_size:]], dim=1
        )
        bias = torch.cat([torch.zeros_like(decoder.merge_bias), decoder.output_bias])
        self._product = make_linear(both, bias, precision)  # [K H, E + H]
        self._to_cell = make_linear(cell.input_weight, None, precision)
        self._at_start = decoder.initial_state_attention

    def prepare_memory(self, states: Tensor, lengths: Tensor) -> InferenceMemory:
        """Prepare states [B, S, H] of sentences of `lengths` [B] for reading."""
        mask = padding_mask(states, lengths)
        keys = self._keys(states.flatten(0, 1)).view(*states.shape[:2], -1)
        return InferenceMemory(states, keys, mask[:, None, :, None])

    def initial(self, source: InferenceMemory, query: Tensor) -> Tensor | None:
        """Return what the first step reads of contexts, [N, G]; None where they are zeros."""
        return self(source, query)[0] if self._at_start else None

    def __call__(self, source: InferenceMemory, query: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Read the source.

        Args:
            source: of B sentences.
            query: [N, K A], whose bias the keys have.

        Returns:
            What the first cell reads of the contexts [N, G], their part of the output [N, H], and
            the weights, mean over the heads, [B, k, S].
        """
        count = len(source.keys)
        asked = query.view(count, -1, 1, query.size(1))  # [B, k, 1, K A]
        features = (source.keys[:, None] + asked).tanh_()  # [B, k, S, K A]
        scores = features @ self._vectors + source.mask  # [B, k, S, K]
        weights = torch.softmax(scores, dim=2).transpose(2, 3)  # [B, k, K, S]
        contexts = torch.bmm(weights.flatten(1, 2), source.states)  # [B, k K, H]
        merged, output = torch.split(
            self._product(contexts.view(len(query), -1)),
            [self._merge_size, self._hidden_size],
            dim=1,
        )
        return self._to_cell(merged), output, weights.mean(dim=2)


class InferenceEncoder:
    """The encoder with its first layer's inputs looked up.

    Args:
        model: whose encoder it is.
        precision: of the products.
    """

    def __init__(self, model: EncoderDecoder, precision: Precision) -> None:
        embedding = model.encoder.embedding.weight
        layers: Sequence[EncoderLayer] = list(model.encoder.layers)  # type: ignore[arg-type]
        self._layers = []
        for place, layer in enumerate(layers):
            cells = [cell for cell in (layer.forward_cell, layer.backward_cell) if cell is not None]
            reads = [
                token_projection(embedding, [(cell.input_weight, cell.input_bias)], precision)
                if place == 0
                else affine_projection(cell.input_weight, cell.input_bias, precision)
                for cell in cells
            ]
            steps = [InferenceCell(cell, precision) for cell in cells]
            self._layers.append(list(zip(reads, steps, strict=True)))

    def __call__(self, source: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """Encode as `Encoder.forward`: [B, S] int64 to outputs [B, S, H] and last states [B, Q]."""
        real, reversal_index = mask_and_reversal_index(source, lengths)
        inputs = source.t()  # [S, B], then [S, B, H]
        last = []
        for directions in self._layers:
            read, cell = directions[0]
            found = scan(cell, read(inputs), real)
            if len(directions) > 1:
                read, backward_cell = directions[1]
                order = (
                    reversal_index.squeeze(-1)
                    if inputs.dim() == 2
                    else reversal_index.expand_as(inputs)
                )
                backward = scan(backward_cell, read(inputs.gather(0, order)), real)
                found = join_directions(found, backward, reversal_index, cell.hidden_size)
            inputs, state = found
            last.append(state)
        return inputs.transpose(0, 1).contiguous(), torch.cat(last, dim=1)


class InferenceCell:
    """A cell whose recurrent product is in some precision."""

    def __init__(self, cell: Cell, precision: Precision) -> None:
        self._cell = cell
        self._product = make_linear(cell.state_weight, None, precision)
        self.state_size = cell.state_size
        self.hidden_size = cell.hidden_size

    def step(self, read: Tensor, state: Tensor) -> Tensor:
        return self._cell.step_from_product(read, self._product(self._cell.output(state)), state)

    def output(self, state: Tensor) -> Tensor:
        return self._cell.output(state)


def decoder_layers(
    decoder: PlainDecoder | AttentionDecoder, precision: Precision
) -> list[DecoderLayer]:
    """Return the layers of a decoder, from the first."""
    cells: list[Cell] = list(decoder.cells.cells)  # type: ignore[arg-type]
    output: Tensor | None = None
    query = cells[0].state_weight.new_zeros(decoder.cells.state_size, 0)
    if isinstance(decoder, AttentionDecoder):
        output, query = (
            decoder.output_weight[: cells[-1].hidden_size],
            decoder.attention.query_weight,
        )
    onward: list[tuple[Tensor | None, Tensor | None]] = [
        *((following.input_weight, following.input_bias) for following in cells[1:]),
        (output, None),
    ]
    queries = torch.split(query, [cell.state_size for cell in cells])
    return [
        DecoderLayer(cell, onward=weight, onward_bias=bias, query=own, precision=precision)
        for cell, (weight, bias), own in zip(cells, onward, queries, strict=True)
    ]


def embedding_maps(
    decoder: PlainDecoder | AttentionDecoder,
) -> list[tuple[Tensor, Tensor]]:
    """Return the affine maps from an embedding to what the first cell reads of it."""
    cell: Cell = decoder.cells.cells[0]  # type: ignore[assignment]
    maps: list[tuple[Tensor, Tensor]] = [(cell.input_weight, cell.input_bias)]
    if isinstance(decoder, AttentionDecoder):
        rows = decoder.merge_weight.size(0) - decoder.attention.context_size
        maps.insert(0, (decoder.merge_weight[:rows], decoder.merge_bias))
    return maps


def token_projection(
    embedding: Tensor, maps: Sequence[tuple[Tensor, Tensor]], precision: Precision
) -> InputProjection:
    """Return what affine maps, one after the other, make of the embeddings [V, E] of tokens.

    A table, made now, unless it would be very large.
    """
    dtype = torch.float32 if precision == "float32" else torch.bfloat16
    width = maps[-1][0].size(1)
    if len(embedding) * width * dtype.itemsize <= LARGEST_TABLE_BYTES:
        table = embedding
        for weight, bias in maps:
            table = torch.addmm(bias, table, weight)
        table = table.to(dtype)
        return lambda tokens: nn.functional.embedding(tokens, table).float()
    rows = embedding.to(dtype)
    affine = [affine_projection(weight, bias, precision) for weight, bias in maps]

    def look_up(tokens: Tensor) -> Tensor:
        found = nn.functional.embedding(tokens, rows).float()
        for each in affine:
            found = each(found)
        return found

    return look_up


def affine_projection(weight: Tensor, bias: Tensor, precision: Precision) -> InputProjection:
    product = make_linear(weight, bias, precision)
    return lambda inputs: product(inputs.flatten(0, -2)).view(*inputs.shape[:-1], -1)
