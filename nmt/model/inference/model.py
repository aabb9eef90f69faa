"""A trained model made ready for search: the same numbers as `EncoderDecoder`, in less time.

Whatever depends on a token alone is looked up; what reads the same state is one matrix product;
weights are held in the precision asked for. Rows of a batch are sentences, each with k beams of
its own, which share the sentence's encoded source. Legend of shapes as in `nmt.model.network`; G is
the width of a cell's pre-activations (3 H for GRU, 4 H for LSTM) and C the symbols with a logit: V,
or those of a shortlist.
"""

from typing import NamedTuple

import torch
from torch import Tensor

from nmt.data.shortlist import Shortlist
from nmt.model.decoder import AttentionDecoder
from nmt.model.inference.layers import (
    AttentionReader,
    InferenceEncoder,
    Source,
    before_first_cell,
    decoder_layers,
    token_lookup,
)
from nmt.model.inference.quantization import Linear, Precision, make_linear
from nmt.model.network import EncoderDecoder


class Step(NamedTuple):
    """What a step found."""

    logits: Tensor  # [B, k, C]
    symbols: Tensor | None  # [C] int64, growing: the id of each logit; None: the ids are 0..C - 1
    attention: Tensor | None  # [B, k, S], mean over the heads; None without attention


class OutputCandidates(NamedTuple):
    """What may be chosen: everything, or the shortlists of a batch."""

    project: Linear  # to C
    symbols: Tensor | None  # as of `Step`
    mask: Tensor | None  # [B, 1, C], -inf on what only another sentence's shortlist has, else 0


class SearchState(NamedTuple):
    """Where B sentences with k beams each stand between two steps; N = B k rows."""

    hidden: tuple[Tensor, ...]  # [N, state size] of each layer
    recurrent: tuple[Tensor, ...]  # [N, G], what each layer's cell reads of that
    context: Tensor | None  # [N, G], what the first layer reads of the contexts
    source: Source | None  # None without attention
    candidates: OutputCandidates
    shape: tuple[int, int]  # B, k


class InferenceModel:
    """A model for search: `start`, `step` and `select`.

    Attributes:
        has_attention: whether steps tell what they attended to.

    Args:
        model: what to make ready; its weights must not change afterwards.
        precision: of weights and matrix products.
        shortlist: the symbols to choose among, by source symbol; None: all.
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
        self._reader = (
            AttentionReader(model.decoder, precision)
            if isinstance(model.decoder, AttentionDecoder)
            else None
        )
        self.has_attention = self._reader is not None
        self._first_read = token_lookup(
            model.target_embedding.weight, before_first_cell(model.decoder), precision
        )
        project = make_linear(model.projection_weight.t(), model.projection_bias, precision)
        self._everything = OutputCandidates(project, None, None)
        self._shortlist = shortlist

    def start(self, source: Tensor, lengths: Tensor) -> SearchState:
        """Return the state before GO, with one beam a sentence.

        Args:
            source: [B, S] int64, padded on the right.
            lengths: [B] int64, 1..S.
        """
        states, last = self._encoder(source, lengths)  # [B, S, H], [B, Q]
        if self._bridge is not None:
            last = self._bridge(last)
        hidden = torch.split(last, [layer.cell.state_size for layer in self._layers], dim=1)
        recurrent, query = [], None
        for layer, state in zip(self._layers, hidden, strict=True):
            found = layer.read(state)
            recurrent.append(found.recurrent)
            query = found.query if query is None else query + found.query
        encoded, context = None, None
        if self._reader is not None:
            assert query is not None
            encoded = self._reader.remember(states, lengths)
            context = self._reader.initial(encoded, query)
        return SearchState(
            hidden, tuple(recurrent), context, encoded, self._candidates(source), (len(source), 1)
        )

    def step(self, state: SearchState, tokens: Tensor) -> tuple[Step, SearchState]:
        """Prefetcher tokens [B, k] int64: what comes of them, and the next state."""
        read = self._first_read(tokens.flatten())  # [N, G]
        if state.context is not None:
            read = read + state.context
        hidden, recurrent, query = [], [], None
        for layer, before, own in zip(self._layers, state.hidden, state.recurrent, strict=True):
            after = layer.cell.step_from_product(read, own, before)
            found = layer.read(after)
            hidden.append(after)
            recurrent.append(found.recurrent)
            query = found.query if query is None else query + found.query
            read = found.onward
        output, context, weights = read, None, None
        if self._reader is not None:
            assert state.source is not None and query is not None
            context, part, weights = self._reader(state.source, query)
            output = output + part
        project, symbols, mask = state.candidates
        logits = project(output).view(*state.shape, -1)
        if mask is not None:
            logits += mask
        following = state._replace(
            hidden=tuple(hidden), recurrent=tuple(recurrent), context=context
        )
        return Step(logits, symbols, weights), following

    def select(
        self, state: SearchState, sentences: Tensor | None, beams: Tensor | None
    ) -> SearchState:
        """Return the state of some sentences and beams, in any order, with repetitions.

        Args:
            state: of B sentences and k beams.
            sentences: [B'] int64, 0..B - 1; None: all, as they stand.
            beams: [B', k'] int64, 0..k - 1: beam j of the new sentence i is beam beams[i, j] of
                sentence sentences[i]; None: all, as they stand.
        """
        count, width = state.shape
        device = state.hidden[0].device
        rows = torch.arange(count, device=device) if sentences is None else sentences
        chosen = torch.arange(width, device=device)[None] if beams is None else beams
        rows = rows[:, None] * width + chosen  # [B', k']
        flat = rows.flatten()
        source, candidates = state.source, state.candidates
        if sentences is not None:
            if source is not None:
                source = Source(*(tensor.index_select(0, sentences) for tensor in source))
            if candidates.mask is not None:
                mask = candidates.mask.index_select(0, sentences)
                candidates = candidates._replace(mask=mask)
        return SearchState(
            tuple(tensor.index_select(0, flat) for tensor in state.hidden),
            tuple(tensor.index_select(0, flat) for tensor in state.recurrent),
            None if state.context is None else state.context.index_select(0, flat),
            source,
            candidates,
            (rows.size(0), rows.size(1)),
        )

    def log_probabilities(self, logits: Tensor) -> Tensor:
        """Return the log-probabilities [..., C] of logits [..., C], in nats."""
        return logits.log_softmax(-1)

    def _candidates(self, source: Tensor) -> OutputCandidates:
        if self._shortlist is None:
            return self._everything
        symbols, mask = self._shortlist.for_batch(source)  # [C], [B, C]
        return OutputCandidates(
            self._everything.project.select_outputs(symbols), symbols, mask[:, None]
        )
