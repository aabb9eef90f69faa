"""Translating from Python: `nmt.load`."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError

from nmt.choices import DeviceChoice
from nmt.config import DecodingSection
from nmt.decoding.loader import open_translator
from nmt.decoding.search import Requested
from nmt.decoding.text_scores import TargetScore
from nmt.decoding.translation import Translation
from nmt.decoding.translator import Translator
from nmt.device import choose_device, use_threads
from nmt.errors import InputError
from nmt.runs.directory import Run

Directory = str | os.PathLike[str]
_SURROGATE = re.compile("[\ud800-\udfff]")


def load(
    directory: Directory,
    *others: Directory,
    device: DeviceChoice = "auto",
    seed: int = 1,
    threads: int | None = None,
    **options: Any,
) -> "Model":
    """Load a trained model.

        model = nmt.load("runs/my", search="beam", beam_size=5)
        model.translate(["A dog runs."])

    Args:
        directory: a run directory.
        others: more run directories; all translate together as an ensemble.
        device: where to compute; `auto` is a CUDA GPU if there is one, else the CPU.
        seed: of what is sampled, at least 0.
        threads: of PyTorch, in the whole process; None leaves the number unchanged.
        options: keys of the section `decoding`, which docs/configuration.md lists. They override
            those of the run's configuration; `beam_size` alone implies `search="beam"`.

    Raises:
        InputError: a directory is not a complete run, an option is unknown or out of its range, or
            a file that it names is missing.
    """
    if device not in get_args(DeviceChoice):
        raise InputError(f"nmt.load: device must be auto, cpu or cuda, but is {device!r}.")
    if seed < 0:
        raise InputError(f"nmt.load: seed must be at least 0, but is {seed}.")
    runs = [Run.load(Path(path)) for path in (directory, *others)]
    if "beam_size" in options:
        options.setdefault("search", "beam")
    decoding = _override(runs[0].configuration.decoding, options)
    use_threads(threads)
    return Model(open_translator(runs, decoding, device=choose_device(device), seed=seed))


def _override(decoding: DecodingSection, options: Mapping[str, object]) -> DecodingSection:
    known = list(DecodingSection.model_fields)
    if unknown := [name for name in options if name not in known]:
        raise InputError(f"nmt.load: unknown option: {', '.join(map(_with_suggestion, unknown))}.")
    try:
        return DecodingSection.model_validate(decoding.model_dump() | dict(options))
    except ValidationError as error:
        faults = (
            f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}, but is {fault['input']!r}"
            for fault in error.errors()
        )
        raise InputError(f"nmt.load: {'; '.join(faults)}.") from error


def _with_suggestion(option: str) -> str:
    near = get_close_matches(option, list(DecodingSection.model_fields), n=1, cutoff=0.4)
    return f"{option} (did you mean {near[0]}?)" if near else option


def _check_lines(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines that can be segmented: lone surrogates, which are not text, become U+FFFD.

    Raises:
        TypeError: `lines` is one string, or one of its items is not a string.
    """
    if isinstance(lines, str):
        raise TypeError("lines must be a list of strings, but is one string")
    for line in lines:
        if not isinstance(line, str):
            raise TypeError(f"every line must be a string, but one is {line!r}")
        yield _SURROGATE.sub("\ufffd", line)


class Model:
    """A loaded model, or several as one. `load` makes it.

    It works only in the process that loaded it: the threads of PyTorch do not exist in a forked
    process, which would wait for them forever. All methods raise InputError there.
    """

    def __init__(self, translator: Translator) -> None:
        self._loaded_translator = translator
        self._process_id = os.getpid()

    @property
    def _translator(self) -> Translator:
        if os.getpid() != self._process_id:
            raise InputError(
                f"nmt.load: the model must be used in the process that loaded it, "
                f"{self._process_id}, but is used in process {os.getpid()}.",
                hint="Load the model in each process, and start them with the method spawn, not "
                "fork.",
            )
        return self._loaded_translator

    def translate(self, lines: Iterable[str]) -> list[str]:
        """Return the translation of each line; a blank line gives a blank line."""
        return list(self.stream(lines))

    def stream(self, lines: Iterable[str]) -> Iterator[str]:
        """Yield what `translate` returns, reading at most about a thousand lines ahead."""
        return self._translator.translate(_check_lines(lines))

    def search(self, lines: Iterable[str], *, n_best: int = 1) -> list[list[Translation]]:
        """Return the best translations of each line, with tokens, scores and attention.

        Args:
            lines: any text.
            n_best: translations of each line, best first; at most `beam_size` with
                `search="beam"`, 1 with `search="greedy"`.

        Raises:
            InputError: n_best is larger than the search allows.
        """
        requested = Requested(scores=True, attention=True)
        return list(
            self._translator.search(_check_lines(lines), n_best=n_best, requested=requested)
        )

    def score(self, sources: Sequence[str], targets: Sequence[str]) -> list[TargetScore]:
        """Return the model's scores of given translations.

        Args:
            sources: lines.
            targets: a translation of each.

        Raises:
            InputError: the two differ in length.
        """
        return self._translator.score(list(_check_lines(sources)), list(_check_lines(targets)))
