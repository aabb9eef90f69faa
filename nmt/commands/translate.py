"""`nmt translate`: a stream of lines, to a stream or to files."""

import logging
import os
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from tqdm import tqdm

from nmt.config import Configuration
from nmt.data.compression import open_for_reading
from nmt.decoding.input_warnings import InputWarnings
from nmt.decoding.loader import open_translator
from nmt.decoding.output_format import OutputFormat, attention_records, number_in_json
from nmt.decoding.resumable_output import OutputFile, ResumableOutput
from nmt.decoding.search import Requested
from nmt.decoding.stream import (
    STANDARD_INPUT,
    LineStream,
    compression_of_file,
    count_decompressed_lines,
    count_lines,
    digest,
)
from nmt.decoding.translation import Translation
from nmt.decoding.translator import Translator
from nmt.device import choose_device, use_threads
from nmt.errors import InputError, Interrupted
from nmt.runs.directory import Run
from nmt.signals import Interruption
from nmt.terminal import shows_progress

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Request:
    """The options of `nmt translate` that are not settings.

    Attributes:
        input: the file to read, which may be compressed; None: standard input.
        output: the file to write; None: standard output.
        attention: the file to write attention matrices to; None: none.
        resume: continue a stopped job.
        format: of the output.
        threads: of PyTorch; None: its own choice.
    """

    input: Path | None = None
    output: Path | None = None
    attention: Path | None = None
    resume: bool = False
    format: OutputFormat = field(default_factory=OutputFormat)
    threads: int | None = None

    @property
    def requested(self) -> Requested:
        """What the search must return besides the text."""
        return self.format.requested._replace(
            attention=self.format.requested.attention or self.attention is not None
        )


def translate(
    runs: Sequence[Run],
    configuration: Configuration,
    request: Request,
    source: BinaryIO | None,
    output: BinaryIO,
) -> None:
    """Translate a stream, line for line.

    Args:
        runs: what translates, each with its best checkpoint; several as an ensemble.
        configuration: with the section `decoding`, the device and the seed.
        request: the options of the command.
        source: what to read if the request names no file, else None.
        output: where to write if it names none.

    Raises:
        InputError: a file cannot be read or written, standard input is compressed, or the model
            cannot do what the request needs.
        RunError: writing failed.
        Interrupted: a signal arrived.
    """
    use_threads(request.threads)
    with ExitStack() as stack:
        interruption = stack.enter_context(Interruption())
        if request.input:
            source = stack.enter_context(_open(request.input))
        assert source is not None
        warnings = InputWarnings(str(request.input or STANDARD_INPUT))
        text = source
        if request.input and compression_of_file(source):
            text = stack.enter_context(open_for_reading(request.input))
        stream = LineStream(text, warnings)
        translator = open_translator(
            runs,
            configuration.decoding,
            device=choose_device(configuration.device),
            seed=configuration.seed,
        )
        translator.check_n_best(request.format.n_best)
        if not translator.has_attention and (request.format.alignment or request.attention):
            raise InputError(
                f"{runs[0].directory}: must have attention to print it, but the model has none "
                "(model.attention=none).",
                hint="Leave out --alignment and --attention.",
            )
        outputs = _Outputs(request, output, interruption)
        stack.callback(outputs.close)
        done = outputs.begin(translator, configuration.seed, source)
        if source.isatty():
            logger.info("Type lines to translate; Ctrl-D ends.")
        try:
            with _progress_bar(request, source, outputs, done) as progress:
                _translate_stream(translator, request, stream, outputs, done, progress)
            warnings.summarize()
        except InputError:
            outputs.discard_if_empty()
            raise
        except Interrupted as end:
            raise outputs.explain(end) from None
        with interruption.deferred():
            outputs.finish()


def _progress_bar(
    request: Request, source: BinaryIO, outputs: "_Outputs", done: int
) -> "tqdm[Any]":
    """Return a bar for the lines of a file, after `done` of them; hidden if none is displayed."""
    total = None
    if shows_progress() and not outputs.on_terminal:
        total = count_lines(source)
        if request.input and compression_of_file(source):
            # Translating it reports the damage, after the lines before.
            with suppress(InputError), open_for_reading(request.input) as text:
                total = count_decompressed_lines(text)
    return tqdm(total=total, initial=done, unit=" lines", disable=total is None, leave=False)


def _translate_stream(
    translator: Translator,
    request: Request,
    stream: LineStream,
    outputs: "_Outputs",
    done: int,
    progress: "tqdm[Any]",
) -> None:
    """Translate the lines after the first `done`."""
    if (skipped := stream.skip(done)) < done:
        raise InputError(
            f"{request.output}.partial: must hold no more lines than the input, {skipped:,}, "
            f"but holds {done:,}.",
            hint="Give the input of the stopped job, or remove the file to start again.",
        )
    for texts in stream.windows(translator.window):
        translations = translator.search_window(
            texts,
            numbers=range(done + 1, done + 1 + len(texts)),
            warnings=stream.warnings,
            n_best=request.format.n_best,
            requested=request.requested,
        )
        outputs.write(done + 1, texts, translations)
        done += len(texts)
        progress.update(len(texts))


class _Outputs:
    """Where translations go: standard output, or files that can be resumed."""

    def __init__(self, request: Request, output: BinaryIO, interruption: Interruption) -> None:
        if request.resume and not request.output:
            raise InputError("--resume: needs --output, the file to resume.")
        self._request = request
        self._interruption = interruption
        self._standard_output = output
        output_format, self._text, self._attention = request.format, None, None
        if request.output:
            self._text = OutputFile(
                request.output, output_format.number_of if output_format.numbered else None
            )
        if request.attention:
            self._attention = OutputFile(request.attention, number_in_json)
        self._files = [file for file in (self._text, self._attention) if file]
        if len({file.path.resolve() for file in self._files}) < len(self._files):
            raise InputError(
                f"{request.output}: must be one of --output and --attention, but is both.",
                hint="Name two files.",
            )
        self._job: ResumableOutput | None = None

    @property
    def on_terminal(self) -> bool:
        """Whether translations are printed to a terminal, where a bar would mix with them."""
        return not self._text and self._standard_output.isatty()

    def begin(self, translator: Translator, seed: int, source: BinaryIO) -> int:
        """Open the files; return how many lines of input are done already."""
        if not self._files:
            return 0
        for file in self._files:
            _check_not_input(file.path, source)
        description = _describe(translator, seed, self._request, source)
        self._job = ResumableOutput(self._files, description, resumable=self._text is not None)
        return self._job.begin(resume=self._request.resume, window=translator.window)

    def write(
        self, first: int, texts: Sequence[str], translations: Sequence[Sequence[Translation]]
    ) -> None:
        """Write the n-best translations of each text; a signal waits until all are written.

        Args:
            first: the number of the first text in the input, from 1.
            texts: lines of the input.
            translations: of each text, best first.
        """
        numbers = range(first, first + len(texts))
        lines = list(zip(numbers, texts, translations, strict=True))
        records = [record for line in lines for record in self._request.format.records(*line)]
        with self._interruption.deferred():
            if self._text:
                self._text.write(records)
            else:
                self._write_out("".join(record + "\n" for record in records).encode())
            if self._attention:
                self._attention.write(
                    record
                    for number, _, n_best in lines
                    for record in attention_records(number, n_best)
                )

    def _write_out(self, content: bytes) -> None:
        try:
            self._standard_output.write(content)
            self._standard_output.flush()
        except BrokenPipeError:  # the reader wants no more
            raise
        except OSError as error:
            error.filename = "standard output"
            raise

    def explain(self, end: Interrupted) -> Interrupted:
        """Return the interruption with a hint on how to resume."""
        if not self._text:
            return end
        return Interrupted(
            f"{end}; {self._text.partial} is kept.",
            end.exit_status - 128,
            hint="Resume with the same command and --resume.",
        )

    def finish(self) -> None:
        """Move the files to their final paths."""
        if self._job:
            self._job.finish()

    def discard_if_empty(self) -> None:
        """Remove the files of a job that has written nothing."""
        if self._job:
            self._job.discard_if_empty()

    def close(self) -> None:
        """Close the files."""
        if self._job:
            self._job.close()


def _describe(
    translator: Translator, seed: int, request: Request, source: BinaryIO
) -> dict[str, Any]:
    """Return what must be the same when a job is resumed, by name."""
    decoding = translator.settings.model_dump(mode="json", exclude={"batch_sentences"})
    return {
        **{f"decoding.{key}": value for key, value in decoding.items()},
        "seed": seed,
        **{name.replace("_", "-"): value for name, value in request.format._asdict().items()},
        "attention": str(request.attention.resolve()) if request.attention else None,
        **translator.fingerprint,
        "SHA-256 of the input": digest(source),
    }


def _check_not_input(path: Path, source: BinaryIO) -> None:
    """Check that an output file is not the input.

    Raises:
        InputError: it is.
    """
    with suppress(OSError):  # one of them is not a file
        if os.path.samestat(path.stat(), os.fstat(source.fileno())):
            raise InputError(f"{path}: must be another file than the input, but is the same.")


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}.") from error
