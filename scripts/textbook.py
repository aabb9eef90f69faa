"""A textbook implementation of the toolkit's model, the baseline of `benchmark.py`.

It computes the same function with the same weights, with all computation inside the loop: every
step looks up its embedding, calls `torch.nn.GRUCell`, computes the attention keys again and
projects onto the whole vocabulary, including padding. Shapes follow the legend of
`nmt.model.network`.
"""

from collections.abc import Iterable
from typing import NamedTuple, Self

import torch
from torch import Tensor, nn

from nmt.data.batches import Batch
from nmt.data.vocabulary import EOS, GO, PAD
from nmt.model.cells import GRUCell
from nmt.model.network import EncoderDecoder


class TextbookState(NamedTuple):
    """The decoder's state between two steps."""

    hidden: Tensor  # [B, H]
    context: Tensor  # [B, H]
    states: Tensor  # [B, S, H], of the encoder
    mask: Tensor  # [B, S], false on padding


class Textbook(nn.Module):
    """Encoder-decoder with additive attention (Bahdanau et al. 2015), computed step by step.

    Args:
        source_vocabulary_size: number of source ids.
        target_vocabulary_size: number of target ids V.
        embedding_size: E of source and target.
        hidden_size: H of encoder and decoder, also the attention size; even when bidirectional.
        bidirectional: whether the encoder also reads from right to left.
        dropout: probability, on embeddings, encoder states and decoder outputs.
    """

    def __init__(
        self,
        *,
        source_vocabulary_size: int,
        target_vocabulary_size: int,
        embedding_size: int,
        hidden_size: int,
        bidirectional: bool,
        dropout: float,
    ) -> None:
        super().__init__()
        size = hidden_size // 2 if bidirectional else hidden_size
        self.source_embedding = nn.Embedding(source_vocabulary_size, embedding_size)
        self.forward_cell = nn.GRUCell(embedding_size, size)
        self.backward_cell = nn.GRUCell(embedding_size, size) if bidirectional else None
        self.target_embedding = nn.Embedding(target_vocabulary_size, embedding_size)
        self.merge = nn.Linear(embedding_size + hidden_size, embedding_size)
        self.cell = nn.GRUCell(embedding_size, hidden_size)
        self.key = nn.Linear(hidden_size, hidden_size, bias=False)
        self.query = nn.Linear(hidden_size, hidden_size)
        self.score = nn.Linear(hidden_size, 1, bias=False)
        self.output = nn.Linear(2 * hidden_size, hidden_size)
        self.projection = nn.Linear(hidden_size, target_vocabulary_size)
        self.dropout = nn.Dropout(dropout)

    @classmethod
    def from_model(cls, model: EncoderDecoder) -> Self:
        """Return a textbook model with a copy of the weights of `model`, in training mode.

        Args:
            model: must have one layer of GRU cells, and attention with one head.
        """
        encoder, decoder, attention = model.encoder, model.decoder, model.decoder.attention
        (layer,), (cell,) = encoder.layers, decoder.cells.cells
        textbook = cls(
            source_vocabulary_size=encoder.embedding.num_embeddings,
            target_vocabulary_size=model.target_embedding.num_embeddings,
            embedding_size=model.target_embedding.embedding_dim,
            hidden_size=cell.hidden_size,
            bidirectional=layer.backward_cell is not None,
            dropout=decoder.dropout.p,
        )
        textbook.source_embedding.load_state_dict(encoder.embedding.state_dict())
        textbook.target_embedding.load_state_dict(model.target_embedding.state_dict())
        _copy_cell(textbook.forward_cell, layer.forward_cell)
        if textbook.backward_cell is not None and layer.backward_cell is not None:
            _copy_cell(textbook.backward_cell, layer.backward_cell)
        _copy_cell(textbook.cell, cell)
        _copy_linear(textbook.merge, decoder.merge_weight.t(), decoder.merge_bias)
        _copy_linear(textbook.key, attention.key_weight.t())
        _copy_linear(textbook.query, attention.query_weight.t(), attention.query_bias)
        _copy_linear(textbook.score, attention.score_weight)
        _copy_linear(textbook.output, decoder.output_weight.t(), decoder.output_bias)
        _copy_linear(textbook.projection, model.projection_weight, model.projection_bias)
        return textbook

    def start(self, source: Tensor, lengths: Tensor) -> TextbookState:
        """Encode a batch and return the decoder's initial state.

        Args:
            source: [B, S] int64, padded on the right.
            lengths: [B] int64, 1..S.
        """
        steps = range(source.size(1))
        states, last = self._scan(self.forward_cell, source, lengths, steps)
        if self.backward_cell is not None:
            backward, first = self._scan(self.backward_cell, source, lengths, reversed(steps))
            states = torch.cat([states, backward.flip(1)], dim=-1)
            last = torch.cat([last, first], dim=-1)
        mask = torch.arange(source.size(1), device=source.device) < lengths[:, None]  # [B, S]
        return TextbookState(last, torch.zeros_like(last), self.dropout(states), mask)

    def step(self, state: TextbookState, tokens: Tensor) -> tuple[Tensor, TextbookState]:
        """Compute logits [B, V] and the next state from the previous target ids [B] int64."""
        embedded = self.dropout(self.target_embedding(tokens))  # [B, E]
        inputs = self.merge(torch.cat([embedded, state.context], dim=-1))
        hidden = self.cell(inputs, state.hidden)
        keys = self.key(state.states)  # [B, S, A]
        scores = self.score(torch.tanh(keys + self.query(hidden).unsqueeze(1))).squeeze(-1)
        weights = torch.softmax(scores.masked_fill(~state.mask, float("-inf")), dim=-1)  # [B, S]
        context = torch.bmm(weights.unsqueeze(1), state.states).squeeze(1)
        output = self.dropout(self.output(torch.cat([hidden, context], dim=-1)))
        return self.projection(output), state._replace(hidden=hidden, context=context)

    def loss(self, batch: Batch) -> Tensor:
        """Return the mean full-softmax loss per target token of a batch, in nats."""
        state = self.start(batch.source, batch.source_lengths)
        total = torch.zeros((), device=batch.source.device)
        for tokens, labels in zip(
            batch.target_input.unbind(1), batch.target_output.unbind(1), strict=True
        ):
            logits, state = self.step(state, tokens)
            total = total + nn.functional.cross_entropy(
                logits, labels, ignore_index=PAD, reduction="sum"
            )
        return total / batch.target_tokens

    @torch.no_grad()
    def greedy(self, source: Tensor, lengths: Tensor, max_lengths: Tensor) -> list[list[int]]:
        """Return the ids that `nmt.decoding.search.greedy` returns.

        Args:
            source: [B, S] int64, padded on the right.
            lengths: [B] int64, 1..S.
            max_lengths: [B] int64, maximum number of ids of each translation.
        """
        state = self.start(source, lengths)
        tokens = torch.full_like(lengths, GO)
        translations: list[list[int]] = [[] for _ in lengths]
        finished = [False for _ in lengths]
        limits = max_lengths.tolist()
        for step in range(max(limits)):
            logits, state = self.step(state, tokens)
            logits[:, [PAD, GO]] = float("-inf")
            tokens = logits.argmax(dim=-1)
            for row, token in enumerate(tokens.tolist()):
                finished[row] = finished[row] or token == EOS or step >= limits[row]
                if not finished[row]:
                    translations[row].append(token)
            if all(finished):
                break
        return translations

    def _scan(
        self, cell: nn.GRUCell, source: Tensor, lengths: Tensor, steps: Iterable[int]
    ) -> tuple[Tensor, Tensor]:
        """Run `cell` over columns of source [B, S]; padding leaves the state unchanged.

        Returns:
            The states in the order of `steps`, [B, S, H], and the last state [B, H].
        """
        state = cell.weight_hh.new_zeros(len(source), cell.hidden_size)
        states = []
        for step in steps:
            embedded = self.dropout(self.source_embedding(source[:, step]))  # [B, E]
            mask = (step < lengths).unsqueeze(-1)
            state = torch.where(mask, cell(embedded, state), state)
            states.append(state)
        return torch.stack(states, dim=1), state


@torch.no_grad()
def _copy_cell(cell: nn.GRUCell, original: GRUCell) -> None:
    # PyTorch's cell has a recurrent bias for all gates, the toolkit's for the candidate only.
    cell.weight_ih.copy_(original.input_weight.t())
    cell.weight_hh.copy_(original.state_weight.t())
    cell.bias_ih.copy_(original.input_bias)
    cell.bias_hh.zero_()
    cell.bias_hh[2 * cell.hidden_size :] = original.candidate_state_bias


@torch.no_grad()
def _copy_linear(linear: nn.Linear, weight: Tensor, bias: Tensor | None = None) -> None:
    linear.weight.copy_(weight)
    if bias is not None:
        linear.bias.copy_(bias)
