"""The steps that `benchmark.py train` measures: the textbook's and ours, on random text.

A step is forward, backward, gradient clipping and Adam, in training mode. Ours makes its batch,
too; the textbook has it ready.
"""

import copy
import multiprocessing
import os
import re
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from nmt.config import ModelSection, TrainingSection
from nmt.data.batches import Batch, Indices, make_batch
from nmt.data.corpus import EncodedCorpus, EncodedSide
from nmt.data.vocabulary import UNK
from nmt.model.building import build_model
from nmt.model.decoder import DecoderState
from nmt.model.fused.network import FusedModel
from nmt.model.losses import SampledCandidates, log_uniform
from nmt.model.network import EncoderDecoder
from nmt.runs.progress import Flags
from nmt.training.distributed import ProcessGroup
from nmt.training.loss import TrainingLoss
from nmt.training.optimizer import Optimizer
from nmt.training.precision import Core, make_core
from nmt.training.prefetch import Prefetcher
from textbook import Textbook

CPU = torch.device("cpu")
TEXTBOOK = "textbook, full softmax"
# The settings of each way but the textbook's.
OURS: dict[str, dict[str, str]] = {
    f"{precision}, {kind} softmax": {"loss": loss, "precision": precision}
    for kind, loss in (("full", "softmax"), ("sampled", "sampled_softmax"))
    for precision in ("float32", "bfloat16")
}
WAYS = (TEXTBOOK, *OURS)
PARTS = ("data", "encoder", "decoder", "loss", "optimiser")


class Sizes(NamedTuple):
    """What a step depends on."""

    vocabulary: int  # V of either side
    embedding: int  # E
    hidden: int  # H, also A
    samples: int
    sentences: int  # B
    length: int  # mean, of either side
    deviation: float  # of lengths
    seed: int


class Text(NamedTuple):
    """Random sentence pairs that make up a batch."""

    corpus: EncodedCorpus
    indices: Indices
    batch: Batch


Step = Callable[[Text], None]


def draw_text(sizes: Sizes) -> Text:
    """Draw sentence pairs: ids as rare as words, log-uniform by rank; lengths normal."""
    random = np.random.default_rng(sizes.seed)
    ids = np.arange(UNK + 1, sizes.vocabulary)
    probabilities = log_uniform(len(ids)).numpy()

    def side() -> EncodedSide:
        drawn = random.normal(sizes.length, sizes.deviation, sizes.sentences)
        lengths = drawn.round().clip(min=1).astype(int)
        return EncodedSide.from_sentences(
            [random.choice(ids, length, p=probabilities).tolist() for length in lengths]
        )

    corpus, indices = EncodedCorpus(side(), side()), np.arange(sizes.sentences)
    return Text(corpus, indices, make_batch(corpus, indices, CPU))


def build(sizes: Sizes) -> EncoderDecoder:
    """Return a model with fresh weights."""
    torch.manual_seed(sizes.seed)
    return build_model(
        ModelSection(embedding_size=sizes.embedding, hidden_size=sizes.hidden),
        source_vocabulary_size=sizes.vocabulary,
        target_vocabulary_size=sizes.vocabulary,
    )


def make_step(way: str, model: EncoderDecoder, sizes: Sizes) -> Step:
    """Return the step of a way, which trains a copy of a model."""
    if way == TEXTBOOK:
        return _textbook_step(model)
    settings = _settings(way, sizes)
    model = copy.deepcopy(model)
    return _our_step(model, make_core(model, settings), settings, ProcessGroup(0, 1, CPU), sizes)


def losses(model: EncoderDecoder, text: Text) -> dict[str, float]:
    """Return the full-softmax loss of the textbook, and of ours by precision, without dropout."""
    textbook = Textbook.from_model(model).eval()
    still = copy.deepcopy(model).eval()
    with torch.no_grad():
        found = {"textbook": float(textbook.loss(text.batch))}
        for dtype in (torch.float32, torch.bfloat16):
            core = FusedModel(still, dtype)
            found[str(dtype).removeprefix("torch.")] = float(TrainingLoss(core)(text.batch))
    return found


def _settings(way: str, sizes: Sizes) -> TrainingSection:
    return TrainingSection.model_validate(
        {"directory": "unused", "samples": sizes.samples, **OURS[way]}
    )


def _our_step(
    model: EncoderDecoder,
    core: Core,
    settings: TrainingSection,
    processes: ProcessGroup,
    sizes: Sizes,
) -> Step:
    empty = EncodedCorpus(EncodedSide.from_sentences([]), EncodedSide.from_sentences([]))
    loss = TrainingLoss.from_settings(settings, core, corpus=empty, seed=sizes.seed)
    optimizer = Optimizer(model, loss, settings=settings, processes=processes, device=CPU)
    rate = settings.learning_rate

    def step(text: Text) -> None:
        prefetcher = Prefetcher(text.corpus, settings=settings, processes=processes, device=CPU)
        batch = prefetcher.prepare(text.indices)
        if isinstance(processes, _Stamps):
            processes.end("data")
        optimizer.step(batch, step=0, rate=rate, feed_previous=0, flags=Flags())

    return step


def _textbook_step(model: EncoderDecoder) -> Step:
    settings = TrainingSection.model_construct()  # its defaults
    textbook = Textbook.from_model(model).train()
    optimizer = torch.optim.Adam(textbook.parameters(), lr=settings.learning_rate, fused=True)

    def step(text: Text) -> None:
        optimizer.zero_grad()
        torch.autograd.backward(textbook.loss(text.batch))
        nn.utils.clip_grad_norm_(textbook.parameters(), settings.gradient_clip_norm)
        optimizer.step()

    return step


def step_mebibytes(way: str, sizes: Sizes, *, threads: int) -> float | None:
    """Return what a step takes at its peak above what stays between steps; None if unknown.

    Measured in a process of its own.
    """
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(_step_mebibytes, way, sizes, threads).result()


def _step_mebibytes(way: str, sizes: Sizes, threads: int) -> float | None:
    status, references = Path("/proc/self/status"), Path("/proc/self/clear_refs")
    if not os.access(references, os.W_OK):
        return None

    def mebibytes(key: str) -> float:
        found = re.search(rf"{key}:\s+(\d+) kB", status.read_text())
        assert found
        return int(found[1]) / 1024

    torch.set_num_threads(threads)
    text = draw_text(sizes)
    step = make_step(way, build(sizes), sizes)
    # Makes what stays, and hardly anything besides.
    step(draw_text(sizes._replace(sentences=2, length=1, deviation=0)))
    before = mebibytes("VmRSS")
    references.write_text("5")  # the peak begins anew
    step(text)
    return mebibytes("VmHWM") - before


def part_seconds(way: str, model: EncoderDecoder, text: Text, sizes: Sizes) -> dict[str, float]:
    """Return the median seconds that each part of a step of ours takes, over ten steps.

    The optimiser has all that concerns weights: taking rows out, clipping, Adam.
    """
    stamps, settings = _Stamps(), _settings(way, sizes)
    model = copy.deepcopy(model)
    core = make_core(model, settings)
    assert isinstance(core, FusedModel)
    step = _our_step(model, _StampedCore(model, core.dtype, stamps), settings, stamps, sizes)
    found = []
    for _ in range(11):
        stamps.begin()
        step(text)
        stamps.end("optimiser")
        found.append(stamps.seconds)
    # The first is slower than those after it.
    return {part: float(np.median([own[part] for own in found[1:]])) for part in PARTS}


class _Stamps(ProcessGroup):
    """A stopwatch whose stretches belong to parts; as the processes it sees backward end."""

    def __init__(self) -> None:
        super().__init__(0, 1, CPU)
        self.begin()

    def begin(self) -> None:
        """Begin a step."""
        self.seconds = dict.fromkeys(PARTS, 0.0)
        self._last = time.perf_counter()

    def end(self, part: str) -> None:
        """Let what passed since the last stamp belong to a part."""
        now = time.perf_counter()
        self.seconds[part] += now - self._last
        self._last = now

    def all_reduce_gradients(self, parameters: list[Tensor], extras: Tensor) -> None:
        self.end("encoder")


class _StampedCore(FusedModel):
    """The core, with a stamp wherever one part gives way to another."""

    def __init__(self, model: EncoderDecoder, dtype: torch.dtype, stamps: _Stamps) -> None:
        super().__init__(model, dtype)
        self._end = stamps.end

    def start(self, source: Tensor, lengths: Tensor) -> DecoderState:
        self._end("optimiser")
        state = super().start(source, lengths)
        self._end("encoder")
        assert state.memory is not None
        state.memory.states.register_hook(lambda _: self._end("decoder"))
        return state

    def decode(self, state: DecoderState, target_input: Tensor) -> tuple[Tensor, DecoderState]:
        outputs, state = super().decode(state, target_input)
        self._end("decoder")
        outputs.register_hook(lambda _: self._end("loss"))
        return outputs, state

    def cross_entropy(self, outputs: Tensor, labels: Tensor, *, label_smoothing: float) -> Tensor:
        loss = super().cross_entropy(outputs, labels, label_smoothing=label_smoothing)
        self._end("loss")
        return loss

    def sampled_softmax(
        self,
        outputs: Tensor,
        labels: Tensor,
        candidates: SampledCandidates,
        *,
        remove_accidental_hits: bool,
    ) -> Tensor:
        loss = super().sampled_softmax(
            outputs, labels, candidates, remove_accidental_hits=remove_accidental_hits
        )
        self._end("loss")
        return loss
