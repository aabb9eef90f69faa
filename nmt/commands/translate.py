"""Translating a stream of lines, to a stream or to files."""

import logging
import os
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from tqdm import tqdm

from nmt.config import Configuration
from nmt.decoding.input_warnings import InputWarnings
from nmt.decoding.loading import model_digests, open_translator
from nmt.decoding.output_format import OutputFormat, attention_records, number_in_json
from nmt.decoding.resumable_output import OutputFile, ResumableOutput
from nmt.decoding.search import Requested
from nmt.decoding.stream import LineStream, count_lines, digest
from nmt.decoding.translation import Translation
from nmt.decoding.translator import Translator
from nmt.device import use_threads
from nmt.errors import InputError, Interrupted
from nmt.signals import Interruption
from nmt.terminal import is_watched

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Request:
    """What `nmt translate` was asked for, besides its configuration.

    Attributes:
        others: run directories that translate together with the configured one.
        input: the file to read; None: standard input.
        output: the file to write; None: standard output.
        attention: the file for what translations attended to; None: none.
        resume: go on with a stopped job.
        layout: of the records.
        threads: of PyTorch; None: as it chooses.
    """

    others: Sequence[Path] = ()
    input: Path | None = None
    output: Path | None = None
    attention: Path | None = None
    resume: bool = False
    layout: OutputFormat = field(default_factory=OutputFormat)
    threads: int | None = None

    @property
    def requested(self) -> Requested:
        """What the search must tell."""
        return self.layout.requested._replace(
            attention=self.layout.requested.attention or self.attention is not None
        )


def translate(
    configuration: Configuration, request: Request, source: BinaryIO | None, output: BinaryIO
) -> None:
    """Translate a stream with the best checkpoint of the configured run, line for line.

    Args:
        configuration: with the run, and how to search.
        request: what else was asked for.
        source: what to read where the request names no file, else None.
        output: where to write where it names none.
    """
    use_threads(request.threads)
    with ExitStack() as stack:
        interruption = stack.enter_context(Interruption())
        translator = open_translator(configuration, request.others)
        translator.check_n_best(request.layout.n_best)
        if not translator.has_attention and (request.layout.alignment or request.attention):
            raise InputError(
                f"{configuration.training.directory}: has no attention to tell of "
                "(model.attention=none): leave out --alignment and --attention."
            )
        if request.input:
            source = stack.enter_context(_open(request.input))
        assert source is not None
        outputs = _Outputs(request, output, interruption)
        stack.callback(outputs.close)
        done = outputs.begin(translator, configuration, source)
        if source.isatty():
            logger.info("Type lines to translate; Ctrl-D ends.")
        try:
            _translate_stream(translator, request, source, outputs, done)
        except Interrupted as end:
            raise outputs.explained(end) from None
        with interruption.deferred():
            outputs.finish()


def _translate_stream(
    translator: Translator, request: Request, source: BinaryIO, outputs: "_Outputs", done: int
) -> None:
    """Translate what is not done yet."""
    visible = is_watched() and not outputs.on_terminal
    total = count_lines(source) if visible else None
    warnings = InputWarnings(str(request.input or "standard input"))
    stream = LineStream(source, warnings)
    if (there := stream.skip(done)) < done:
        raise InputError(
            f"{request.output}.partial: holds {done:,} lines, but the input has only {there:,}. Is "
            "it the same? Remove the file to begin anew."
        )
    with tqdm(
        total=total, initial=done, unit=" lines", disable=total is None, leave=False
    ) as progress:
        for texts in stream.windows(translator.window):
            found = translator.search_window(
                texts,
                first=done + 1,
                warnings=warnings,
                n_best=request.layout.n_best,
                requested=request.requested,
            )
            outputs.write(done + 1, texts, found)
            done += len(texts)
            progress.update(len(texts))
    warnings.summarize()


class _Outputs:
    """Where records go: standard output, or the files of a job."""

    def __init__(self, request: Request, output: BinaryIO, interruption: Interruption) -> None:
        if request.resume and not request.output:
            raise InputError("--resume: needs --output, the file to go on with.")
        self._request = request
        self._interruption = interruption
        self._standard_output = output
        layout, self._text, self._attention = request.layout, None, None
        if request.output:
            self._text = OutputFile(request.output, layout.number_of if layout.numbered else None)
        if request.attention:
            self._attention = OutputFile(request.attention, number_in_json)
        self._files = [file for file in (self._text, self._attention) if file]
        if len({file.path.resolve() for file in self._files}) < len(self._files):
            raise InputError(f"{request.output}: --output and --attention must be two files.")
        self._job: ResumableOutput | None = None

    @property
    def on_terminal(self) -> bool:
        """Whether translations are printed where a progress bar would stand between them."""
        return not self._text and self._standard_output.isatty()

    def begin(self, translator: Translator, configuration: Configuration, source: BinaryIO) -> int:
        """Open the files; return how many lines of input are done."""
        if not self._files:
            return 0
        for file in self._files:
            _check_not_input(file.path, source)
        description = _describe(translator, configuration, self._request, source)
        self._job = ResumableOutput(self._files, description, resumable=self._text is not None)
        return self._job.begin(resume=self._request.resume, window=translator.window)

    def write(
        self, first: int, texts: Sequence[str], found: Sequence[Sequence[Translation]]
    ) -> None:
        """Write the translations of lines from number `first` on, whole or not at all."""
        lines = list(zip(range(first, first + len(texts)), texts, found, strict=True))
        records = [record for line in lines for record in self._request.layout.records(*line)]
        with self._interruption.deferred():
            if self._text:
                self._text.write(records)
            else:
                self._write_out("".join(each + "\n" for each in records).encode())
            if self._attention:
                self._attention.write(
                    record for number, _, own in lines for record in attention_records(number, own)
                )

    def _write_out(self, content: bytes) -> None:
        try:
            self._standard_output.write(content)
            self._standard_output.flush()
        except BrokenPipeError:  # the reader has enough
            raise
        except OSError as error:
            error.filename = "standard output"
            raise

    def explained(self, end: Interrupted) -> Interrupted:
        """Return an interruption that says how to go on."""
        if not self._text:
            return end
        return Interrupted(
            f"{end}; {self._text.partial} is kept.",
            end.exit_status - 128,
            hint="Resume with the same command and --resume.",
        )

    def finish(self) -> None:
        """Put the files in their places."""
        if self._job:
            self._job.finish()

    def close(self) -> None:
        """Let go of the files."""
        if self._job:
            self._job.close()


def _describe(
    translator: Translator, configuration: Configuration, request: Request, source: BinaryIO
) -> dict[str, Any]:
    """Return what a job must have in common with the one that it goes on with."""
    runs = [configuration.training.directory, *request.others]
    decoding = translator.settings.model_dump(mode="json", exclude={"batch_sentences"})
    return {
        **{f"decoding.{key}": value for key, value in decoding.items()},
        "seed": configuration.seed,
        **{name.replace("_", "-"): value for name, value in request.layout._asdict().items()},
        "attention": str(request.attention.resolve()) if request.attention else None,
        **model_digests(runs, translator.settings),
        "SHA-256 of the input": digest(source),
    }


def _check_not_input(path: Path, source: BinaryIO) -> None:
    """Check that a file to write is not the one that is read.

    Raises:
        InputError: it is.
    """
    with suppress(OSError):  # one of them is no file
        if os.path.samestat(path.stat(), os.fstat(source.fileno())):
            raise InputError(f"{path}: must be another file than the input.")


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}.") from error
