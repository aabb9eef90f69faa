#!/usr/bin/env python3
"""Download the English-German Multi30k corpus and verify its SHA-256 hashes.

    python scripts/get_multi30k.py
    python scripts/get_multi30k.py --directory corpora/multi30k --tokenized

The corpus is 29,000 training, 1,014 validation and 1,000 test pairs: task 1 of Elliott et
al. 2016, "Multi30K: Multilingual English-German Image Descriptions", Proceedings of the 5th
Workshop on Vision and Language, pages 70-74, https://doi.org/10.18653/v1/W16-3210. Cite the
paper when you publish results. For the terms of use see https://github.com/multi30k/dataset.

Files that exist and match their hash are not downloaded again: to resume an interrupted
download, run the command again. The script needs only the standard library.

Exit status: 0 all files exist and match, 1 a download failed, 2 wrong use or a directory
that is not writable, 130 interrupted.
"""

import argparse
import gzip
import hashlib
import http.client
import os
import shlex
import sys
import tempfile
import urllib.error
import urllib.request
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

DEFAULT_DIRECTORY = Path("corpora/multi30k")

# Pinned to a revision, because later revisions changed English training sentences and do not
# match the hashes below.
DEFAULT_BASE_URL = (
    "https://raw.githubusercontent.com/multi30k/dataset/"
    "c60773c2a3db82db0e05655b3d01cf391e810800/data/task1/"
)

TIMEOUT_SECONDS = 30.0
GZIP_MAGIC = b"\x1f\x8b"


class CorpusFile(NamedTuple):
    """One text file of the corpus.

    Attributes:
        name: the local file name, without `.gz`.
        remote_paths: possible paths below the base URL, the path in the original repository first.
        sha256: SHA-256 of the uncompressed text, because mirrors compress differently.
    """

    name: str
    remote_paths: tuple[str, ...]
    sha256: str


def raw_file(name: str, sha256: str) -> CorpusFile:
    """Describe a file of untokenized text."""
    return CorpusFile(name, (f"raw/{name}.gz",), sha256)


def tokenized_file(name: str, sha256: str) -> CorpusFile:
    """Describe a lower-cased, normalized and tokenized file."""
    # The original repository stores these files uncompressed; a mirror may compress them.
    return CorpusFile(name, (f"tok/{name}", f"tok/{name}.gz"), sha256)


RAW_FILES = (
    raw_file("train.en", "460a15fbd157e34a7a9957ee388c1ca247fe47af3ef25fb50442af6c274e0fc6"),
    raw_file("train.de", "2c2b73fd2b548fbcde3a875e0a78d6ee94d498bfdee6bd3eae3945779e9ddf72"),
    raw_file("val.en", "1f2a23d992769b5b3d209b0a10dd0b77c08cceb1f20dfb97ed0aafa49d107227"),
    raw_file("val.de", "660e09eb7e1da2f856ea13ee5ad3cf6d36b3d5b0b733c857e94c5747a3dfc660"),
    raw_file(
        "test_2016_flickr.en", "399a4382932c1aadd3ceb9bef1008d388a64c76d4ae4e9d4728c6f4301cac182"
    ),
    raw_file(
        "test_2016_flickr.de", "4be6b5b3236b79c25475c6bb829800a7ce559e9ba7a1f6c2394fe4d40be46d16"
    ),
)

TOKENIZED_FILES = (
    tokenized_file(
        "train.lc.norm.tok.en", "08925f8e0572bcd5a006702fc5fe20e2d77c6917d4eebd576fc20de6693c2119"
    ),
    tokenized_file(
        "train.lc.norm.tok.de", "cb5a23529b65ec2061f1dc446192a9c37382b63cc75f81a0be59d34894b3a505"
    ),
    tokenized_file(
        "val.lc.norm.tok.en", "46573ce391ae227f1c72f873392436a20ef18e0a6d518098cfbd70b77c8572ec"
    ),
    tokenized_file(
        "val.lc.norm.tok.de", "97232bd273eceb7207f689527386a97e4be2616b18ada47576bdaf96c8ae1f00"
    ),
    tokenized_file(
        "test_2016_flickr.lc.norm.tok.en",
        "5b7f32627cf99eced828311b955dae9800bb52bc8b91cf8b6526829e605b29d2",
    ),
    tokenized_file(
        "test_2016_flickr.lc.norm.tok.de",
        "c6a33d39d48f9f510de147651316cd9d918e09ad0219df734a2f16b6baccacc4",
    ),
)


class DownloadError(Exception):
    """An error that is printed in one line, without a traceback.

    Attributes:
        exit_status: the exit status of the process.
    """

    exit_status = 1


class DirectoryError(DownloadError):
    """The directory is not writable; nothing was downloaded."""

    exit_status = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: the command line without the program's name; None reads `sys.argv`.

    Returns:
        The exit status.
    """
    options = _parse_arguments(arguments)
    files = RAW_FILES + (TOKENIZED_FILES if options.tokenized else ())
    try:
        get_corpus(files, options.directory, options.base_url)
    except DownloadError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        print("interrupted; complete files are kept. Run again to resume.", file=sys.stderr)
        return 130
    print(_next_step(options.directory))
    return 0


def get_corpus(files: Sequence[CorpusFile], directory: Path, base_url: str) -> None:
    """Download missing files into `directory` as `NAME.gz`, and verify all of them.

    Reports each file on standard error. The directory is created, and must be writable, only if a
    file is missing.

    Raises:
        DirectoryError: the directory cannot be created or is not writable.
        DownloadError: a file cannot be downloaded or does not match its hash; complete files are
            kept.
    """
    missing = []
    for file in files:
        destination = directory / f"{file.name}.gz"
        if is_verified(destination, file.sha256):
            _report(destination, "exists, verified")
        else:
            missing.append((file, destination))
    if missing:
        ensure_writable(directory)
    for file, destination in missing:
        action = "did not match, downloaded again" if destination.exists() else "downloaded"
        archive = _as_gzip(fetch(base_url, file.remote_paths))
        _check_text(archive, file)
        store(archive, destination)
        _report(destination, f"{action}, verified")


def ensure_writable(directory: Path) -> None:
    """Create `directory` if it does not exist, and check that it is writable.

    Raises:
        DirectoryError: it cannot be created or is not writable.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
        # Permission bits are not sufficient (read-only mounts, root), so write a file.
        with tempfile.TemporaryFile(dir=directory):
            pass
    except OSError as error:
        raise DirectoryError(
            f"{directory}: must be a writable directory, but is not: {error.strerror}. "
            "Choose another directory with --directory."
        ) from error


def is_verified(path: Path, sha256: str) -> bool:
    """Return whether `path` is a gzip file whose text has this SHA-256."""
    try:
        return text_sha256(path.read_bytes()) == sha256
    except (OSError, EOFError, zlib.error):
        return False


def text_sha256(archive: bytes) -> str:
    """Return the SHA-256 of the text in a gzip archive, in hexadecimal.

    Raises:
        OSError, EOFError, zlib.error: the archive is damaged or truncated.
    """
    return hashlib.sha256(gzip.decompress(archive)).hexdigest()


def fetch(base_url: str, remote_paths: Sequence[str]) -> bytes:
    """Return the content of the first of `remote_paths` that exists below `base_url`.

    Raises:
        DownloadError: none exists, or there is an error of the server or the network.
    """
    urls = [f"{base_url.rstrip('/')}/{path}" for path in remote_paths]
    for url in urls:
        try:
            with urllib.request.urlopen(url, timeout=TIMEOUT_SECONDS) as response:
                # read() without a size detects a truncated body; read(size) does not.
                content: bytes = response.read()
                return content
        except urllib.error.HTTPError as error:
            error.close()
            if error.code != http.HTTPStatus.NOT_FOUND:
                raise _fetch_error(url, f"HTTP {error.code} {error.reason}") from error
        except urllib.error.URLError as error:
            raise _fetch_error(url, error.reason) from error
        # ValueError: the base URL is invalid.
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise _fetch_error(url, error) from error
    raise _fetch_error(" or ".join(urls), "HTTP 404 Not Found")


def store(archive: bytes, destination: Path) -> None:
    """Write `archive` to `destination` atomically.

    Raises:
        DownloadError: the file cannot be written, for example because the disk is full.
    """
    partial = destination.with_name(f"{destination.name}.{os.getpid()}.part")
    try:
        partial.write_bytes(archive)
        partial.replace(destination)
    except OSError as error:
        raise DownloadError(f"cannot write {destination}: {error.strerror}") from error
    finally:
        partial.unlink(missing_ok=True)


def _parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description="Download and verify the English-German Multi30k corpus."
    )
    parser.add_argument(
        "--directory",
        type=Path,
        default=DEFAULT_DIRECTORY,
        help="directory of the files (default: %(default)s)",
    )
    parser.add_argument(
        "--base-url",
        default=DEFAULT_BASE_URL,
        help="URL of a directory that contains raw/train.en.gz etc. (default: %(default)s)",
    )
    parser.add_argument(
        "--tokenized",
        action="store_true",
        help="also download the lower-cased, normalized, tokenized files (.lc.norm.tok)",
    )
    return parser.parse_args(arguments)


def _as_gzip(content: bytes) -> bytes:
    # With a fixed time stamp, the same text always gives the same archive.
    return content if content.startswith(GZIP_MAGIC) else gzip.compress(content, mtime=0)


def _check_text(archive: bytes, file: CorpusFile) -> None:
    try:
        sha256 = text_sha256(archive)
    except (OSError, EOFError, zlib.error) as error:
        sha256 = f"unreadable ({error})"
    if sha256 != file.sha256:
        raise DownloadError(
            f"{file.name}: the SHA-256 of the text must be {file.sha256}, but is {sha256}. "
            "The download is damaged, or the server has another revision; the file was not "
            "saved. Run again, or choose another server with --base-url."
        )


def _fetch_error(url: str, reason: object) -> DownloadError:
    return DownloadError(
        f"cannot download {url}: {reason}; complete files are kept. "
        "Check the network and --base-url, then run again."
    )


def _report(path: Path, action: str) -> None:
    size_kib = path.stat().st_size / 1024
    print(f"{path}: {action}, {size_kib:.1f} KiB", file=sys.stderr)


def _next_step(directory: Path) -> str:
    lines = [f"Multi30k is in {directory}. Prepare it with:"]
    if directory != DEFAULT_DIRECTORY:
        # Exported, because nmt train and nmt translate read the same configuration.
        lines.append(f"    export MULTI30K={shlex.quote(str(directory))}")
    lines.append("    nmt preprocess --config configs/multi30k-en-de.yaml")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
