"""The parts of `nmt.model.inference.model.InferenceModel`. Legend of shapes as there."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

from nmt.choices import Precision
from nmt.model.attention import padding_mask
from nmt.model.cells import Cell
from nmt.model.decoder import AttentionDecoder, PlainDecoder
from nmt.model.encoder import EncoderLayer, join_directions, mask_and_reversal_index, scan
from nmt.model.inference.quantization import make_linear
from nmt.model.network import EncoderDecoder

# A token table that would take more memory than this is not precomputed.
LARGEST_TABLE_BYTES = 2**28

InputProjection = Callable[[Tensor], Tensor]
"""From token ids [...] int64 or vectors [..., I] float32 to pre-activations [..., G] float32."""


class InferenceMemory(NamedTuple):
    """What attention needs of B sources. All beams of a sentence share it."""

    states: Tensor  # [B, S, H]
    keys: Tensor  # [B, S, K A], the bias of the query included
    mask: Tensor  # [B, 1, S, 1], 0 on real positions and -inf on padding


class StateProducts(NamedTuple):
    """The matrix products of a layer's state with everything that uses it."""

    recurrent: Tensor  # [N, G], for the same cell in the next step
    onward: Tensor  # [N, G], for the cell of the next layer; in the last layer the output [N, H]
    query: Tensor  # [N, K A], for attention; [N, 0] without attention


class DecoderLayer:
    """A cell of the decoder, and one product of its output with everything that uses the output.

    Args:
        cell: of this layer.
        onward: [H, O], the weight for what comes after this layer; None: the output itself.
        onward_bias: [O]; None: zeros.
        query: [state size, K A], the query weight of attention for this layer's state.
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
        # The query uses the whole state. For LSTM, this is c, then h, and only h is the output.
        self._memory_size = query.size(0) - cell.hidden_size
        weights = [cell.state_weight, query[self._memory_size :]]
        if onward is not None:
            weights.append(onward)
        self._sizes = [weight.size(1) for weight in weights]
        weight = torch.cat(weights, dim=1)
        bias = weight.new_zeros(weight.size(1))
        if onward_bias is not None:
            bias[-len(onward_bias) :] = onward_bias
        self._project_output = make_linear(weight, bias, precision)
        self._memory_query = None
        if self._memory_size and query.size(1):
            self._memory_query = make_linear(query[: self._memory_size], None, precision)

    def products(self, state: Tensor) -> StateProducts:
        """Return the products of a state [N, state size]."""
        output = self.cell.output(state)
        recurrent, query, *onward = torch.split(self._project_output(output), self._sizes, dim=1)
        if self._memory_query is not None:
            query = query + self._memory_query(state[:, : self._memory_size])
        return StateProducts(recurrent, onward[0] if onward else output, query)


class InferenceAttention:
    """Additive attention, and the products of its contexts.

    Args:
        decoder: the decoder with the attention.
        precision: of the products.
    """

    def __init__(self, decoder: AttentionDecoder, precision: Precision) -> None:
        attention = decoder.attention
        cell: Cell = decoder.cells.cells[0]  # type: ignore[assignment]
        merge_weight, output_weight = decoder.context_merge_weight, decoder.context_output_weight
        self._sizes = [merge_weight.size(1), output_weight.size(1)]
        self._project_keys = make_linear(attention.key_weight, attention.query_bias, precision)
        self._score_matrix = attention.score_matrix().contiguous()
        weight = torch.cat([merge_weight, output_weight], dim=1)  # [K H, E + H]
        bias = torch.cat([torch.zeros_like(decoder.merge_bias), decoder.output_bias])
        self._project_contexts = make_linear(weight, bias, precision)
        self._project_input = make_linear(cell.input_weight, None, precision)
        self._initial_state_attention = decoder.initial_state_attention

    def prepare_memory(self, states: Tensor, lengths: Tensor) -> InferenceMemory:
        """Compute the memory of a batch.

        Args:
            states: [B, S, H], the outputs of the encoder.
            lengths: [B] int64, real source positions, 1..S.
        """
        mask = padding_mask(states, lengths)
        keys = self._project_keys(states.flatten(0, 1)).view(*states.shape[:2], -1)
        return InferenceMemory(states, keys, mask[:, None, :, None])

    def initial_context(self, memory: InferenceMemory, query: Tensor) -> Tensor | None:
        """Return the contexts' part of the first input [N, G]; None if these contexts are zeros."""
        return self.attend(memory, query)[0] if self._initial_state_attention else None

    def attend(self, memory: InferenceMemory, query: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Attend to the source.

        Args:
            memory: of B sentences.
            query: [N, K A], without its bias, which the keys include.

        Returns:
            The contexts' part of the next input of the first cell [N, G], the contexts' part of the
            output [N, H], and the attention weights averaged over heads [B, k, S].
        """
        sentences = len(memory.keys)
        by_sentence = query.view(sentences, -1, 1, query.size(1))  # [B, k, 1, K A]
        features = (memory.keys[:, None] + by_sentence).tanh_()  # [B, k, S, K A]
        scores = features @ self._score_matrix + memory.mask  # [B, k, S, K]
        weights = torch.softmax(scores, dim=2).transpose(2, 3)  # [B, k, K, S]
        contexts = torch.bmm(weights.flatten(1, 2), memory.states)  # [B, k K, H]
        products = self._project_contexts(contexts.view(len(query), -1))
        merged, output = torch.split(products, self._sizes, dim=1)
        return self._project_input(merged), output, weights.mean(dim=2)


class InferenceEncoder:
    """The encoder, with a token table for the inputs of its first layer.

    Args:
        model: the model with the encoder.
        precision: of the products.
    """

    def __init__(self, model: EncoderDecoder, precision: Precision) -> None:
        embedding = model.encoder.embedding.weight
        layers: Sequence[EncoderLayer] = list(model.encoder.layers)  # type: ignore[arg-type]
        self._layers = []
        for number, layer in enumerate(layers):
            cells = [cell for cell in (layer.forward_cell, layer.backward_cell) if cell is not None]
            projections = [
                token_projection(embedding, [(cell.input_weight, cell.input_bias)], precision)
                if number == 0
                else affine_projection(cell.input_weight, cell.input_bias, precision)
                for cell in cells
            ]
            inference_cells = [InferenceCell(cell, precision) for cell in cells]
            self._layers.append(list(zip(projections, inference_cells, strict=True)))

    def __call__(self, source: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """Encode a batch; arguments and results are as in `nmt.model.encoder.Encoder.forward`."""
        is_real, reversal_index = mask_and_reversal_index(source, lengths)
        inputs = source.t()  # [S, B] ids in the first layer, then [S, B, H]
        final_states = []
        for directions in self._layers:
            project, cell = directions[0]
            result = scan(cell, project(inputs), is_real)
            if len(directions) > 1:
                project, backward_cell = directions[1]
                is_ids = inputs.dim() == 2
                index = reversal_index.squeeze(-1) if is_ids else reversal_index.expand_as(inputs)
                backward = scan(backward_cell, project(inputs.gather(0, index)), is_real)
                result = join_directions(result, backward, reversal_index, cell.hidden_size)
            inputs, final_state = result
            final_states.append(final_state)
        return inputs.transpose(0, 1).contiguous(), torch.cat(final_states, dim=1)


class InferenceCell:
    """A `RecurrentCell` that computes its recurrent product in a given precision."""

    def __init__(self, cell: Cell, precision: Precision) -> None:
        self._cell = cell
        self._project_state = make_linear(cell.state_weight, None, precision)
        self.state_size = cell.state_size
        self.hidden_size = cell.hidden_size

    def step(self, projected: Tensor, state: Tensor) -> Tensor:
        recurrent = self._project_state(self._cell.output(state))
        return self._cell.step_from_product(projected, recurrent, state)

    def output(self, state: Tensor) -> Tensor:
        return self._cell.output(state)


def decoder_layers(
    decoder: PlainDecoder | AttentionDecoder, precision: Precision
) -> list[DecoderLayer]:
    """Return the layers of a decoder, the first layer first."""
    cells: list[Cell] = list(decoder.cells.cells)  # type: ignore[arg-type]
    output_weight: Tensor | None = None
    query_weight = cells[0].state_weight.new_zeros(decoder.cells.state_size, 0)
    if isinstance(decoder, AttentionDecoder):
        output_weight = decoder.cell_output_weight
        query_weight = decoder.attention.query_weight
    onward: list[tuple[Tensor | None, Tensor | None]] = [
        *((next_cell.input_weight, next_cell.input_bias) for next_cell in cells[1:]),
        (output_weight, None),
    ]
    query_weights = torch.split(query_weight, [cell.state_size for cell in cells])
    return [
        DecoderLayer(cell, onward=weight, onward_bias=bias, query=query, precision=precision)
        for cell, (weight, bias), query in zip(cells, onward, query_weights, strict=True)
    ]


def embedding_maps(
    decoder: PlainDecoder | AttentionDecoder,
) -> list[tuple[Tensor, Tensor]]:
    """Return the affine maps (weight, bias) from an embedding to the input of the first cell.

    They are applied in order. The last one gives pre-activations [G].
    """
    cell: Cell = decoder.cells.cells[0]  # type: ignore[assignment]
    maps: list[tuple[Tensor, Tensor]] = [(cell.input_weight, cell.input_bias)]
    if isinstance(decoder, AttentionDecoder):
        maps.insert(0, (decoder.embedding_merge_weight, decoder.merge_bias))
    return maps


def token_projection(
    embedding: Tensor, maps: Sequence[tuple[Tensor, Tensor]], precision: Precision
) -> InputProjection:
    """Return the composition of an embedding [V, E] and affine maps, as a function of token ids.

    The results for all ids are precomputed as a table, unless it would be larger than
    LARGEST_TABLE_BYTES.

    Args:
        embedding: [V, E].
        maps: weights [in, out] and biases [out], applied in order.
        precision: of the products; a table is float32 or, in lower precision, bfloat16.
    """
    dtype = torch.float32 if precision == "float32" else torch.bfloat16
    width = maps[-1][0].size(1)
    if len(embedding) * width * dtype.itemsize <= LARGEST_TABLE_BYTES:
        table = embedding
        for weight, bias in maps:
            table = torch.addmm(bias, table, weight)
        table = table.to(dtype)
        return lambda tokens: nn.functional.embedding(tokens, table).float()
    cast_embedding = embedding.to(dtype)
    projections = [affine_projection(weight, bias, precision) for weight, bias in maps]

    def project(tokens: Tensor) -> Tensor:
        vectors = nn.functional.embedding(tokens, cast_embedding).float()
        for projection in projections:
            vectors = projection(vectors)
        return vectors

    return project


def affine_projection(weight: Tensor, bias: Tensor, precision: Precision) -> InputProjection:
    """Return the map of vectors [..., I] to [..., O] with weight [I, O] and bias [O]."""
    linear = make_linear(weight, bias, precision)
    return lambda inputs: linear(inputs.flatten(0, -2)).view(*inputs.shape[:-1], -1)
