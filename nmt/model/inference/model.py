"""The inference form of `EncoderDecoder`: the same numbers in less time, for search.

What depends on a token alone is a table. Products with the same state are one product. Weights are
stored in a given precision. The rows of a batch are sentences with k beams each, which share the
encoded source. Legend of shapes as in `nmt.model.network`, and: N = B k rows, G the width of the
pre-activations of a cell (3 H for GRU, 4 H for LSTM), C the number of ids with a logit, V or those
of a shortlist.
"""

from typing import NamedTuple

import torch
from torch import Tensor

from nmt.choices import Precision
from nmt.data.shortlist import Shortlist
from nmt.model.decoder import AttentionDecoder
from nmt.model.inference.layers import (
    InferenceAttention,
    InferenceEncoder,
    InferenceMemory,
    decoder_layers,
    embedding_maps,
    token_projection,
)
from nmt.model.inference.quantization import Linear, make_linear
from nmt.model.network import EncoderDecoder


class Step(NamedTuple):
    """The result of a decoding step."""

    logits: Tensor  # [B, k, C]
    ids: Tensor | None  # [C] int64, ascending, the id of each logit; None: the ids are 0..C - 1
    attention: Tensor | None  # [B, k, S], mean over heads; None without attention


class OutputCandidates(NamedTuple):
    """The ids that a batch may choose from: the whole vocabulary or its shortlists."""

    project: Linear  # from H to C
    ids: Tensor | None  # as in `Step`
    mask: Tensor | None  # [B, 1, C], 0, or -inf for ids that are not on the sentence's shortlist


class SearchState(NamedTuple):
    """The state of B sentences with k beams each between two steps."""

    hidden: tuple[Tensor, ...]  # [N, state size] per layer
    recurrent: tuple[Tensor, ...]  # [N, G] per layer, the products of `hidden` for the next step
    context: Tensor | None  # [N, G], the contexts' part of the next input; None: zeros
    memory: InferenceMemory | None  # None without attention
    candidates: OutputCandidates
    shape: tuple[int, int]  # B, k


class InferenceModel:
    """A model for search: `start`, `step` and `select`.

    Args:
        model: the trained model. Its weights must not change afterwards.
        precision: of weights and matrix products.
        shortlist: the target ids to choose from for each source id; None: all.

    Attributes:
        has_attention: whether steps return attention weights.
    """

    @torch.no_grad()
    def __init__(
        self,
        model: EncoderDecoder,
        *,
        precision: Precision = "float32",
        shortlist: Shortlist | None = None,
    ) -> None:
        self._encoder = InferenceEncoder(model, precision)
        self._bridge = model.bridge
        self._layers = decoder_layers(model.decoder, precision)
        self._attention = (
            InferenceAttention(model.decoder, precision)
            if isinstance(model.decoder, AttentionDecoder)
            else None
        )
        self.has_attention = self._attention is not None
        self._project_token = token_projection(
            model.target_embedding.weight, embedding_maps(model.decoder), precision
        )
        project = make_linear(model.projection_weight.t(), model.projection_bias, precision)
        self._full_vocabulary = OutputCandidates(project, None, None)
        self._shortlist = shortlist

    def start(self, source: Tensor, lengths: Tensor) -> SearchState:
        """Return the state before GO, with one beam per sentence.

        Args:
            source: [B, S] int64, padded on the right.
            lengths: [B] int64, 1..S.
        """
        states, last = self._encoder(source, lengths)  # [B, S, H], [B, Q]
        if self._bridge is not None:
            last = self._bridge(last)
        hidden = torch.split(last, [layer.cell.state_size for layer in self._layers], dim=1)
        recurrent, query = [], None
        for layer, layer_state in zip(self._layers, hidden, strict=True):
            products = layer.products(layer_state)
            recurrent.append(products.recurrent)
            query = products.query if query is None else query + products.query
        memory, context = None, None
        if self._attention is not None:
            assert query is not None
            memory = self._attention.prepare_memory(states, lengths)
            context = self._attention.initial_context(memory, query)
        return SearchState(
            hidden, tuple(recurrent), context, memory, self._candidates(source), (len(source), 1)
        )

    def step(self, state: SearchState, tokens: Tensor) -> tuple[Step, SearchState]:
        """Run the decoder over one token per beam.

        Args:
            state: before the tokens.
            tokens: [B, k] int64.

        Returns:
            The result of the step, and the state after the tokens.
        """
        projected = self._project_token(tokens.flatten())  # [N, G]
        if state.context is not None:
            projected = projected + state.context
        hidden, recurrent, query = [], [], None
        for layer, previous, product in zip(
            self._layers, state.hidden, state.recurrent, strict=True
        ):
            layer_state = layer.cell.step_from_product(projected, product, previous)
            products = layer.products(layer_state)
            hidden.append(layer_state)
            recurrent.append(products.recurrent)
            query = products.query if query is None else query + products.query
            projected = products.onward
        output, context, weights = projected, None, None
        if self._attention is not None:
            assert state.memory is not None and query is not None
            context, context_output, weights = self._attention.attend(state.memory, query)
            output = output + context_output
        project, ids, mask = state.candidates
        logits = project(output).view(*state.shape, -1)
        if mask is not None:
            logits += mask
        next_state = state._replace(
            hidden=tuple(hidden), recurrent=tuple(recurrent), context=context
        )
        return Step(logits, ids, weights), next_state

    def select(
        self, state: SearchState, sentences: Tensor | None, beams: Tensor | None
    ) -> SearchState:
        """Return the state of some sentences and beams, in any order, with repetitions.

        Args:
            state: of B sentences and k beams.
            sentences: [B'] int64, 0..B - 1; None: all, in their order.
            beams: [B', k'] int64, 0..k - 1: beam j of the new sentence i is beam beams[i, j] of
                sentence sentences[i]; None: all, in their order.
        """
        count, width = state.shape
        device = state.hidden[0].device
        rows = torch.arange(count, device=device) if sentences is None else sentences
        columns = torch.arange(width, device=device)[None] if beams is None else beams
        rows = rows[:, None] * width + columns  # [B', k']
        flat = rows.flatten()
        memory, candidates = state.memory, state.candidates
        if sentences is not None:
            if memory is not None:
                memory = InferenceMemory(*(tensor.index_select(0, sentences) for tensor in memory))
            if candidates.mask is not None:
                mask = candidates.mask.index_select(0, sentences)
                candidates = candidates._replace(mask=mask)
        return SearchState(
            tuple(tensor.index_select(0, flat) for tensor in state.hidden),
            tuple(tensor.index_select(0, flat) for tensor in state.recurrent),
            None if state.context is None else state.context.index_select(0, flat),
            memory,
            candidates,
            (rows.size(0), rows.size(1)),
        )

    def log_probabilities(self, logits: Tensor) -> Tensor:
        """Return the log-probabilities [..., C] of logits [..., C], in nats."""
        return logits.log_softmax(-1)

    def _candidates(self, source: Tensor) -> OutputCandidates:
        if self._shortlist is None:
            return self._full_vocabulary
        ids, mask = self._shortlist.for_batch(source)  # [C], [B, C]
        return OutputCandidates(
            self._full_vocabulary.project.select_outputs(ids), ids, mask[:, None]
        )
