"""The training steps that `benchmark.py train` measures, on random data.

A step is forward, backward, gradient clipping and Adam, in training mode. A step of the toolkit
also assembles its batch; the textbook implementation gets the finished batch.
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
# The toolkit's variants, with the training settings of each.
TOOLKIT_VARIANTS: dict[str, dict[str, str]] = {
    f"{precision}, {kind} softmax": {"loss": loss, "precision": precision}
    for kind, loss in (("full", "softmax"), ("sampled", "sampled_softmax"))
    for precision in ("float32", "bfloat16")
}
VARIANTS = (TEXTBOOK, *TOOLKIT_VARIANTS)
PARTS = ("data", "encoder", "decoder", "loss", "optimizer")


class Sizes(NamedTuple):
    """Sizes of the model and of the batch."""

    vocabulary: int  # V, source and target
    embedding: int  # E
    hidden: int  # H, also A
    samples: int  # candidates of the sampled softmax
    sentences: int  # B
    length: int  # mean number of tokens of a sentence, source and target
    deviation: float  # standard deviation of the number of tokens
    seed: int


class RandomData(NamedTuple):
    """Random sentence pairs, and the batch that they make up."""

    corpus: EncodedCorpus
    indices: Indices
    batch: Batch


Step = Callable[[RandomData], None]


def draw_data(sizes: Sizes) -> RandomData:
    """Draw sentence pairs with log-uniform ids, like words by rank, and normal lengths."""
    random = np.random.default_rng(sizes.seed)
    ids = np.arange(UNK + 1, sizes.vocabulary)
    probabilities = log_uniform(len(ids)).numpy()

    def side() -> EncodedSide:
        lengths = random.normal(sizes.length, sizes.deviation, sizes.sentences)
        lengths = lengths.round().clip(min=1).astype(int)
        return EncodedSide.from_sentences(
            [random.choice(ids, length, p=probabilities).tolist() for length in lengths]
        )

    corpus, indices = EncodedCorpus(side(), side()), np.arange(sizes.sentences)
    return RandomData(corpus, indices, make_batch(corpus, indices, CPU))


def build(sizes: Sizes) -> EncoderDecoder:
    """Build a model with random weights."""
    torch.manual_seed(sizes.seed)
    return build_model(
        ModelSection(embedding_size=sizes.embedding, hidden_size=sizes.hidden),
        source_vocabulary_size=sizes.vocabulary,
        target_vocabulary_size=sizes.vocabulary,
    )


def make_step(variant: str, model: EncoderDecoder, sizes: Sizes) -> Step:
    """Return the training step of a variant, on a copy of a model."""
    if variant == TEXTBOOK:
        return _textbook_step(model)
    settings = _settings(variant, sizes)
    model = copy.deepcopy(model)
    core = make_core(model, settings)
    return _toolkit_step(model, core, settings, ProcessGroup(0, 1, CPU), sizes)


def losses(model: EncoderDecoder, data: RandomData) -> dict[str, float]:
    """Return the full-softmax loss of each implementation and precision, without dropout."""
    textbook = Textbook.from_model(model).eval()
    model = copy.deepcopy(model).eval()
    with torch.no_grad():
        by_name = {"textbook": float(textbook.loss(data.batch))}
        for dtype in (torch.float32, torch.bfloat16):
            core = FusedModel(model, dtype)
            by_name[str(dtype).removeprefix("torch.")] = float(TrainingLoss(core)(data.batch))
    return by_name


def _settings(variant: str, sizes: Sizes) -> TrainingSection:
    return TrainingSection.model_validate(
        {"directory": "unused", "samples": sizes.samples, **TOOLKIT_VARIANTS[variant]}
    )


def _toolkit_step(
    model: EncoderDecoder,
    core: Core,
    settings: TrainingSection,
    processes: ProcessGroup,
    sizes: Sizes,
) -> Step:
    empty = EncodedCorpus(EncodedSide.from_sentences([]), EncodedSide.from_sentences([]))
    loss = TrainingLoss.from_settings(settings, core, corpus=empty, seed=sizes.seed)
    optimizer = Optimizer(model, loss, settings=settings, processes=processes, device=CPU)
    learning_rate = settings.learning_rate

    def step(data: RandomData) -> None:
        prefetcher = Prefetcher(data.corpus, settings=settings, processes=processes, device=CPU)
        batch = prefetcher.prepare(data.indices)
        if isinstance(processes, _PartTimer):
            processes.end("data")
        optimizer.step(batch, step=0, rate=learning_rate, feed_previous=0, flags=Flags())

    return step


def _textbook_step(model: EncoderDecoder) -> Step:
    settings = TrainingSection.model_construct()  # the defaults
    textbook = Textbook.from_model(model).train()
    optimizer = torch.optim.Adam(textbook.parameters(), lr=settings.learning_rate, fused=True)

    def step(data: RandomData) -> None:
        optimizer.zero_grad()
        torch.autograd.backward(textbook.loss(data.batch))
        nn.utils.clip_grad_norm_(textbook.parameters(), settings.gradient_clip_norm)
        optimizer.step()

    return step


def step_mebibytes(variant: str, sizes: Sizes, *, threads: int) -> float | None:
    """Measure, in a new process, the peak memory of a step minus the memory used between steps.

    Returns:
        MiB, or None where the system does not report it.
    """
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(_step_mebibytes, variant, sizes, threads).result()


def _step_mebibytes(variant: str, sizes: Sizes, threads: int) -> float | None:
    status, references = Path("/proc/self/status"), Path("/proc/self/clear_refs")
    if not os.access(references, os.W_OK):
        return None

    def mebibytes(key: str) -> float:
        match = re.search(rf"{key}:\s+(\d+) kB", status.read_text())
        assert match
        return int(match[1]) / 1024

    torch.set_num_threads(threads)
    data = draw_data(sizes)
    step = make_step(variant, build(sizes), sizes)
    # A tiny step allocates what stays between steps, such as the optimizer's state.
    step(draw_data(sizes._replace(sentences=2, length=1, deviation=0)))
    before = mebibytes("VmRSS")
    references.write_text("5")  # resets VmHWM, the peak
    step(data)
    return mebibytes("VmHWM") - before


def part_seconds(
    variant: str, model: EncoderDecoder, data: RandomData, sizes: Sizes
) -> dict[str, float]:
    """Return the seconds that each part of a toolkit step takes, median of ten steps.

    "optimizer" includes gathering sparse rows, gradient clipping and Adam.
    """
    timer, settings = _PartTimer(), _settings(variant, sizes)
    model = copy.deepcopy(model)
    core = make_core(model, settings)
    assert isinstance(core, FusedModel)
    step = _toolkit_step(model, _TimedCore(model, core.dtype, timer), settings, timer, sizes)
    steps = []
    for _ in range(11):
        timer.begin()
        step(data)
        timer.end("optimizer")
        steps.append(timer.seconds)
    # The first step is slower, because it allocates memory.
    return {part: float(np.median([seconds[part] for seconds in steps[1:]])) for part in PARTS}


class _PartTimer(ProcessGroup):
    """Adds up the time of each part of a step.

    It takes the role of the process group, because the optimizer calls `all_reduce_gradients` at
    the end of the backward pass.
    """

    def __init__(self) -> None:
        super().__init__(0, 1, CPU)
        self.begin()

    def begin(self) -> None:
        """Begin a step."""
        self.seconds = dict.fromkeys(PARTS, 0.0)
        self._last = time.perf_counter()

    def end(self, part: str) -> None:
        """Add the time since the last call to a part."""
        now = time.perf_counter()
        self.seconds[part] += now - self._last
        self._last = now

    def all_reduce_gradients(self, parameters: list[Tensor], extras: Tensor) -> None:
        self.end("encoder")


class _TimedCore(FusedModel):
    """A core that reports the end of each part, forward and backward, to a timer."""

    def __init__(self, model: EncoderDecoder, dtype: torch.dtype, timer: _PartTimer) -> None:
        super().__init__(model, dtype)
        self._end = timer.end

    def start(self, source: Tensor, lengths: Tensor) -> DecoderState:
        self._end("optimizer")
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
