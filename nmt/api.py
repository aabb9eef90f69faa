"""Translating from Python: `nmt.load`."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Literal, TypedDict, Unpack

from pydantic import ValidationError

from nmt.config import DecodingSection
from nmt.decoding.loading import configuration_of_run, open_translator
from nmt.decoding.search import Requested
from nmt.decoding.translation import Translation
from nmt.decoding.translator import TargetScore, Translator
from nmt.device import use_threads
from nmt.errors import InputError

Directory = str | os.PathLike[str]
_SURROGATE = re.compile("[\ud800-\udfff]")


class DecodingOptions(TypedDict, total=False):
    """The keys of the section `decoding`, which the README explains; each has its default."""

    search: Literal["greedy", "beam", "sample"]
    beam_size: int
    length_penalty: float
    coverage_penalty: float
    temperature: float
    top_k: int | None
    top_p: float
    min_length_factor: float
    max_length_factor: float
    no_repeat_ngram_size: int | None
    unk: Literal["replace", "forbid", "keep"]
    dictionary: Path | None
    shortlist: bool
    precision: Literal["auto", "float32", "bfloat16", "int8"]
    batch_sentences: int
    max_source_length: int


def load(
    directory: Directory,
    *others: Directory,
    device: Literal["auto", "cpu", "cuda"] = "auto",
    seed: int = 1,
    threads: int | None = None,
    **options: Unpack[DecodingOptions],
) -> "Model":
    """Load a trained model.

        model = nmt.load("runs/my", search="beam", beam_size=5)
        model.translate(["A dog runs."])

    Args:
        directory: a run directory.
        others: more of them, which translate together with it.
        device: where to compute; auto is a CUDA GPU where there is one.
        seed: of what is sampled.
        threads: of PyTorch, in the whole process; None leaves it as it is.
        options: keys of the section `decoding`, over those that the run was configured with;
            `beam_size` alone means a beam search.

    Raises:
        InputError: a directory is no whole run, an option is unknown or out of its range, or what
            it asks for is not there.
    """
    first, *rest = (Path(each) for each in (directory, *others))
    configuration = configuration_of_run(first, [f"device={device}", f"seed={seed}"])
    if "beam_size" in options:
        options.setdefault("search", "beam")
    decoding = _settings(configuration.decoding, options)
    use_threads(threads)
    return Model(open_translator(configuration.model_copy(update={"decoding": decoding}), rest))


def _settings(before: DecodingSection, options: DecodingOptions) -> DecodingSection:
    known = list(DecodingSection.model_fields)
    if unknown := [name for name in options if name not in known]:
        near = (get_close_matches(name, known, n=1, cutoff=0.4) for name in unknown)
        meant = (f"{name} (did you mean {each[0]}?)" if each else name
                 for name, each in zip(unknown, near, strict=True))  # fmt: skip
        raise InputError(f"nmt.load: there is no option {', '.join(meant)}.")
    try:
        return DecodingSection.model_validate(before.model_dump() | options)
    except ValidationError as error:
        faults = (
            f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}, but is {fault['input']!r}"
            for fault in error.errors()
        )
        raise InputError(f"nmt.load: {'; '.join(faults)}.") from error


def _lines(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines that can be segmented: lone surrogates, which are no text, become U+FFFD.

    Raises:
        TypeError: they are not several strings.
    """
    if isinstance(lines, str):
        raise TypeError("lines must be several strings, but are one: give a list")
    for line in lines:
        if not isinstance(line, str):
            raise TypeError(f"every line must be a string, but one is {line!r}")
        yield _SURROGATE.sub("\ufffd", line)


class Model:
    """A loaded model, or several as one. `load` makes it."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator

    def translate(self, lines: Iterable[str]) -> list[str]:
        """Return the translation of each line; a blank line gives a blank one."""
        return list(self.stream(lines))

    def stream(self, lines: Iterable[str]) -> Iterator[str]:
        """Yield what `translate` returns, reading no more than a thousand lines or so ahead."""
        return self._translator.translate(_lines(lines))

    def search(self, lines: Iterable[str], *, n_best: int = 1) -> list[list[Translation]]:
        """Return the best translations of each line with all that is known about them.

        Args:
            lines: any text.
            n_best: how many of each, best first; at most `beam_size` with `search="beam"`, 1 with
                `search="greedy"`.

        Raises:
            InputError: the search does not find so many.
        """
        requested = Requested(scores=True, attention=True)
        return list(self._translator.search(_lines(lines), n_best=n_best, requested=requested))

    def score(self, sources: Sequence[str], targets: Sequence[str]) -> list[TargetScore]:
        """Return what the model thinks of given translations.

        Args:
            sources: lines.
            targets: a translation of each.

        Raises:
            InputError: there are not as many of both.
        """
        return self._translator.score(list(_lines(sources)), list(_lines(targets)))
