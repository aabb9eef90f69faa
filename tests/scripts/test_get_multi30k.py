"""The Multi30k download: what it promises about files, messages and exit statuses."""

import gzip
import hashlib
import http.client
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import get_multi30k

ENGLISH = b"Two dogs play.\nA man sleeps.\n"
GERMAN = "Zwei Hunde spielen.\nEin Mann schläft.\n".encode()


class Mirror(ThreadingHTTPServer):
    """An HTTP server on this machine that serves the bytes in `content` and logs requests.

    Attributes:
        content: request path to body.
        announced_lengths: request path to a Content-Length that differs from the body's.
        statuses: request path to an HTTP error to answer with.
        silent: True answers nothing until `released` is set.
        requests: the paths asked for, in order.
    """

    def __init__(self):
        super().__init__(("127.0.0.1", 0), MirrorHandler)
        self.content: dict[str, bytes] = {}
        self.announced_lengths: dict[str, int] = {}
        self.statuses: dict[str, int] = {}
        self.requests: list[str] = []
        self.silent = False
        self.released = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"


class MirrorHandler(BaseHTTPRequestHandler):
    def do_GET(self):
        mirror = self.server
        mirror.requests.append(self.path)
        if mirror.silent:
            mirror.released.wait(5)
            return
        status = mirror.statuses.get(self.path, 200 if self.path in mirror.content else 404)
        if status != 200:
            self.send_error(status)
            return
        body = mirror.content[self.path]
        self.send_response(200)
        length = mirror.announced_lengths.get(self.path, len(body))
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def mirror(monkeypatch):
    """A mirror that holds a two-file corpus, which the script takes for Multi30k."""
    english_sha256 = hashlib.sha256(ENGLISH).hexdigest()
    german_sha256 = hashlib.sha256(GERMAN).hexdigest()
    monkeypatch.setattr(
        get_multi30k,
        "RAW_FILES",
        (
            get_multi30k.raw_file("train.en", english_sha256),
            get_multi30k.raw_file("train.de", german_sha256),
        ),
    )
    monkeypatch.setattr(
        get_multi30k,
        "TOKENIZED_FILES",
        (get_multi30k.tokenized_file("train.lc.norm.tok.en", english_sha256),),
    )
    monkeypatch.setenv("no_proxy", "*")
    server = Mirror()
    server.content = {
        "/raw/train.en.gz": gzip.compress(ENGLISH),
        "/raw/train.de.gz": gzip.compress(GERMAN),
        "/tok/train.lc.norm.tok.en": ENGLISH,
    }
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.released.set()
    server.shutdown()
    thread.join()
    server.server_close()


def run(directory: Path, base_url: str, *options: str) -> int:
    return get_multi30k.main(["--directory", str(directory), "--base-url", base_url, *options])


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


def test_every_file_is_fetched_verified_and_reported_with_its_size(tmp_path, mirror, capsys):
    directory = tmp_path / "new" / "corpus"
    assert run(directory, mirror.url) == 0
    assert names(directory) == ["train.de.gz", "train.en.gz"]
    assert gzip.decompress((directory / "train.de.gz").read_bytes()) == GERMAN
    reports = capsys.readouterr().err.splitlines()
    assert len(reports) == 2
    assert all("fetched, verified" in line and "KiB" in line for line in reports)


def test_the_folder_and_the_next_command_go_to_standard_output(tmp_path, mirror, capsys):
    run(tmp_path / "my corpora", mirror.url)
    printed = capsys.readouterr().out
    assert f"export MULTI30K='{tmp_path}/my corpora'" in printed
    assert printed.endswith("nmt preprocess --config configs/multi30k-en-de.yaml\n")


def test_the_default_folder_needs_no_variable(tmp_path, mirror, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert get_multi30k.main(["--base-url", mirror.url]) == 0
    assert "corpora/multi30k" in (printed := capsys.readouterr().out)
    assert "MULTI30K=" not in printed
    assert names(tmp_path / "corpora" / "multi30k") == ["train.de.gz", "train.en.gz"]


def test_a_second_run_downloads_nothing_and_says_so(tmp_path, mirror, capsys):
    run(tmp_path, mirror.url)
    mirror.requests.clear()
    capsys.readouterr()
    assert run(tmp_path, mirror.url) == 0
    assert mirror.requests == []
    assert capsys.readouterr().err.count("already there, verified") == 2


def test_an_archive_compressed_in_another_way_is_accepted(tmp_path, mirror):
    mirror.content["/raw/train.en.gz"] = gzip.compress(ENGLISH, compresslevel=0, mtime=1)
    assert run(tmp_path, mirror.url) == 0


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/tok/train.lc.norm.tok.en", ENGLISH),
        ("/tok/train.lc.norm.tok.en", gzip.compress(ENGLISH)),
        ("/tok/train.lc.norm.tok.en.gz", gzip.compress(ENGLISH)),
    ],
    ids=["plain", "compressed", "compressed and named so"],
)
def test_tokenized_files_end_up_compressed_however_they_are_served(tmp_path, mirror, path, body):
    del mirror.content["/tok/train.lc.norm.tok.en"]
    mirror.content[path] = body
    assert run(tmp_path, mirror.url, "--tokenized") == 0
    archive = (tmp_path / "train.lc.norm.tok.en.gz").read_bytes()
    assert gzip.decompress(archive) == ENGLISH


def test_another_text_is_refused_with_both_hashes_and_leaves_nothing(tmp_path, mirror, capsys):
    mirror.content["/raw/train.en.gz"] = gzip.compress(GERMAN)
    assert run(tmp_path, mirror.url) == 1
    message = capsys.readouterr().err
    assert f"must be {hashlib.sha256(ENGLISH).hexdigest()}" in message
    assert f"but is {hashlib.sha256(GERMAN).hexdigest()}" in message
    assert "--base-url" in message
    assert names(tmp_path) == []


def test_a_damaged_archive_is_refused_and_leaves_nothing(tmp_path, mirror, capsys):
    mirror.content["/raw/train.en.gz"] = gzip.compress(ENGLISH)[:-9]
    assert run(tmp_path, mirror.url) == 1
    assert "but is unreadable" in capsys.readouterr().err
    assert names(tmp_path) == []


def test_a_file_that_does_not_match_is_replaced(tmp_path, mirror, capsys):
    (tmp_path / "train.en.gz").write_bytes(b"half a fi")
    assert run(tmp_path, mirror.url) == 0
    assert gzip.decompress((tmp_path / "train.en.gz").read_bytes()) == ENGLISH
    assert "train.en.gz: did not match, fetched again, verified" in capsys.readouterr().err


def test_a_file_that_does_not_match_stays_when_its_replacement_is_refused(tmp_path, mirror):
    (tmp_path / "train.en.gz").write_bytes(b"half a fi")
    mirror.content["/raw/train.en.gz"] = gzip.compress(GERMAN)
    assert run(tmp_path, mirror.url) == 1
    assert (tmp_path / "train.en.gz").read_bytes() == b"half a fi"


@pytest.mark.parametrize("status", [404, 503])
def test_an_http_error_is_one_line_and_keeps_what_was_fetched(tmp_path, mirror, capsys, status):
    mirror.statuses["/raw/train.de.gz"] = status
    assert run(tmp_path, mirror.url) == 1
    fetched, error = capsys.readouterr().err.splitlines()
    assert "train.en.gz: fetched" in fetched
    assert error.startswith(f"error: cannot fetch {mirror.url}raw/train.de.gz: HTTP {status}")
    assert names(tmp_path) == ["train.en.gz"]


def test_a_file_in_neither_of_its_places_names_both(tmp_path, mirror, capsys):
    del mirror.content["/tok/train.lc.norm.tok.en"]
    assert run(tmp_path, mirror.url, "--tokenized") == 1
    plain = f"{mirror.url}tok/train.lc.norm.tok.en"
    assert f"cannot fetch {plain} or {plain}.gz: HTTP 404" in capsys.readouterr().err


def test_a_body_cut_short_is_refused_and_leaves_nothing(tmp_path, mirror, capsys):
    body = mirror.content["/raw/train.en.gz"]
    mirror.announced_lengths["/raw/train.en.gz"] = len(body) + 10
    assert run(tmp_path, mirror.url) == 1
    assert "10 more expected" in capsys.readouterr().err
    assert names(tmp_path) == []


def test_a_closed_server_is_one_line(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("no_proxy", "*")
    with Mirror() as closed:
        url = closed.url
    assert run(tmp_path, url) == 1
    (error,) = capsys.readouterr().err.splitlines()
    assert "refused" in error and "Check the network" in error
    assert names(tmp_path) == []


def test_a_silent_server_is_given_up(tmp_path, mirror, monkeypatch, capsys):
    monkeypatch.setattr(get_multi30k, "TIMEOUT_SECONDS", 0.05)
    mirror.silent = True
    assert run(tmp_path, mirror.url) == 1
    assert "timed out" in capsys.readouterr().err


def test_a_base_url_that_is_none_is_one_line(tmp_path, capsys):
    assert run(tmp_path, "nowhere") == 1
    (error,) = capsys.readouterr().err.splitlines()
    assert "unknown url type" in error


def test_a_file_in_place_of_the_directory_is_refused_before_any_download(tmp_path, mirror, capsys):
    (tmp_path / "corpus").write_text("in the way")
    assert run(tmp_path / "corpus", mirror.url) == 2
    assert "must be a directory that can be written" in capsys.readouterr().err
    assert mirror.requests == []


@pytest.mark.skipif(os.geteuid() == 0, reason="permissions do not bind root")
def test_a_read_only_directory_is_refused_before_any_download(tmp_path, mirror, capsys):
    tmp_path.chmod(0o500)
    assert run(tmp_path, mirror.url) == 2
    assert "Permission denied" in capsys.readouterr().err
    assert mirror.requests == []


def test_a_complete_directory_need_not_be_writable(tmp_path, mirror, monkeypatch):
    run(tmp_path, mirror.url)
    monkeypatch.setattr(get_multi30k, "ensure_writable", lambda _: pytest.fail("tried to write"))
    assert run(tmp_path, mirror.url) == 0


def test_a_file_that_cannot_be_written_leaves_nothing_half_written(tmp_path, mirror, capsys):
    (tmp_path / "train.en.gz").mkdir()
    assert run(tmp_path, mirror.url) == 1
    assert "cannot write" in capsys.readouterr().err
    assert names(tmp_path) == ["train.en.gz"]


def test_an_interrupted_download_leaves_no_file(tmp_path, mirror, monkeypatch, capsys):
    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(http.client.HTTPResponse, "read", interrupted)
    assert run(tmp_path, mirror.url) == 130
    assert "run again to resume" in capsys.readouterr().err
    assert names(tmp_path) == []


def test_an_interrupted_write_leaves_no_file(tmp_path, mirror, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    assert run(tmp_path, mirror.url) == 130
    assert names(tmp_path) == []


@pytest.mark.skipif("MULTI30K" not in os.environ, reason="MULTI30K names no folder")
def test_the_hashes_are_those_of_the_published_corpus():
    directory = Path(os.environ["MULTI30K"])
    known = {
        f"{file.name}.gz": file.sha256
        for file in get_multi30k.RAW_FILES + get_multi30k.TOKENIZED_FILES
    }
    found = {
        path.name: get_multi30k.text_sha256(path.read_bytes())
        for path in directory.glob("*.gz")
        if path.name in known
    }
    required = {f"{file.name}.gz" for file in get_multi30k.RAW_FILES}
    assert required <= found.keys()
    assert found == {name: known[name] for name in found}
