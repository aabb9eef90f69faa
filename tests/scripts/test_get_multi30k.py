"""The Multi30k download: its files, messages and exit statuses."""

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
    """A local HTTP server that serves `content` and records requests.

    Attributes:
        content: the body by request path.
        announced_lengths: by request path, a Content-Length that differs from the body.
        statuses: by request path, an HTTP error status.
        silent: whether requests get no response until `released` is set.
        requests: the requested paths, in order.
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
    """Serve a corpus of two files, with the hashes of the script replaced by theirs."""
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


def test_every_file_is_downloaded_verified_and_reported_with_its_size(tmp_path, mirror, capsys):
    directory = tmp_path / "new" / "corpus"
    assert run(directory, mirror.url) == 0
    assert names(directory) == ["train.de.gz", "train.en.gz"]
    assert gzip.decompress((directory / "train.de.gz").read_bytes()) == GERMAN
    reports = capsys.readouterr().err.splitlines()
    assert len(reports) == 2
    assert all("downloaded, verified" in line and "KiB" in line for line in reports)


def test_directory_and_next_command_are_printed_to_standard_output(tmp_path, mirror, capsys):
    run(tmp_path / "my corpora", mirror.url)
    output = capsys.readouterr().out
    assert f"export MULTI30K='{tmp_path}/my corpora'" in output
    assert output.endswith("nmt preprocess --config configs/multi30k-en-de.yaml\n")


def test_default_directory_needs_no_environment_variable(tmp_path, mirror, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert get_multi30k.main(["--base-url", mirror.url]) == 0
    assert "corpora/multi30k" in (output := capsys.readouterr().out)
    assert "MULTI30K=" not in output
    assert names(tmp_path / "corpora" / "multi30k") == ["train.de.gz", "train.en.gz"]


def test_second_run_downloads_nothing(tmp_path, mirror, capsys):
    run(tmp_path, mirror.url)
    mirror.requests.clear()
    capsys.readouterr()
    assert run(tmp_path, mirror.url) == 0
    assert mirror.requests == []
    assert capsys.readouterr().err.count("exists, verified") == 2


def test_archive_with_another_compression_is_accepted(tmp_path, mirror):
    mirror.content["/raw/train.en.gz"] = gzip.compress(ENGLISH, compresslevel=0, mtime=1)
    assert run(tmp_path, mirror.url) == 0


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/tok/train.lc.norm.tok.en", ENGLISH),
        ("/tok/train.lc.norm.tok.en", gzip.compress(ENGLISH)),
        ("/tok/train.lc.norm.tok.en.gz", gzip.compress(ENGLISH)),
    ],
    ids=["uncompressed", "compressed without .gz", "compressed with .gz"],
)
def test_tokenized_files_are_stored_compressed(tmp_path, mirror, path, body):
    del mirror.content["/tok/train.lc.norm.tok.en"]
    mirror.content[path] = body
    assert run(tmp_path, mirror.url, "--tokenized") == 0
    archive = (tmp_path / "train.lc.norm.tok.en.gz").read_bytes()
    assert gzip.decompress(archive) == ENGLISH


def test_wrong_text_is_an_error_with_both_hashes_and_is_not_stored(tmp_path, mirror, capsys):
    mirror.content["/raw/train.en.gz"] = gzip.compress(GERMAN)
    assert run(tmp_path, mirror.url) == 1
    message = capsys.readouterr().err
    assert f"must be {hashlib.sha256(ENGLISH).hexdigest()}" in message
    assert f"but is {hashlib.sha256(GERMAN).hexdigest()}" in message
    assert "--base-url" in message
    assert names(tmp_path) == []


def test_damaged_archive_is_an_error_and_is_not_stored(tmp_path, mirror, capsys):
    mirror.content["/raw/train.en.gz"] = gzip.compress(ENGLISH)[:-9]
    assert run(tmp_path, mirror.url) == 1
    assert "but is unreadable" in capsys.readouterr().err
    assert names(tmp_path) == []


def test_existing_file_with_wrong_hash_is_replaced(tmp_path, mirror, capsys):
    (tmp_path / "train.en.gz").write_bytes(b"damaged")
    assert run(tmp_path, mirror.url) == 0
    assert gzip.decompress((tmp_path / "train.en.gz").read_bytes()) == ENGLISH
    assert "train.en.gz: did not match, downloaded again, verified" in capsys.readouterr().err


def test_existing_file_with_wrong_hash_is_kept_if_its_download_fails(tmp_path, mirror):
    (tmp_path / "train.en.gz").write_bytes(b"damaged")
    mirror.content["/raw/train.en.gz"] = gzip.compress(GERMAN)
    assert run(tmp_path, mirror.url) == 1
    assert (tmp_path / "train.en.gz").read_bytes() == b"damaged"


@pytest.mark.parametrize("status", [404, 503])
def test_http_error_is_one_line_and_keeps_complete_files(tmp_path, mirror, capsys, status):
    mirror.statuses["/raw/train.de.gz"] = status
    assert run(tmp_path, mirror.url) == 1
    report, error = capsys.readouterr().err.splitlines()
    assert "train.en.gz: downloaded" in report
    assert error.startswith(f"error: cannot download {mirror.url}raw/train.de.gz: HTTP {status}")
    assert names(tmp_path) == ["train.en.gz"]


def test_missing_remote_file_names_both_urls(tmp_path, mirror, capsys):
    del mirror.content["/tok/train.lc.norm.tok.en"]
    assert run(tmp_path, mirror.url, "--tokenized") == 1
    plain = f"{mirror.url}tok/train.lc.norm.tok.en"
    assert f"cannot download {plain} or {plain}.gz: HTTP 404" in capsys.readouterr().err


def test_truncated_body_is_an_error_and_is_not_stored(tmp_path, mirror, capsys):
    body = mirror.content["/raw/train.en.gz"]
    mirror.announced_lengths["/raw/train.en.gz"] = len(body) + 10
    assert run(tmp_path, mirror.url) == 1
    assert "10 more expected" in capsys.readouterr().err
    assert names(tmp_path) == []


def test_refused_connection_is_one_line(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("no_proxy", "*")
    with Mirror() as closed:
        url = closed.url
    assert run(tmp_path, url) == 1
    (error,) = capsys.readouterr().err.splitlines()
    assert "refused" in error and "Check the network" in error
    assert names(tmp_path) == []


def test_silent_server_times_out(tmp_path, mirror, monkeypatch, capsys):
    monkeypatch.setattr(get_multi30k, "TIMEOUT_SECONDS", 0.05)
    mirror.silent = True
    assert run(tmp_path, mirror.url) == 1
    assert "timed out" in capsys.readouterr().err


def test_invalid_base_url_is_one_line(tmp_path, capsys):
    assert run(tmp_path, "nowhere") == 1
    (error,) = capsys.readouterr().err.splitlines()
    assert "unknown url type" in error


def test_file_instead_of_directory_is_an_error_before_any_download(tmp_path, mirror, capsys):
    (tmp_path / "corpus").write_text("a file")
    assert run(tmp_path / "corpus", mirror.url) == 2
    assert "must be a writable directory, but is not: " in capsys.readouterr().err
    assert mirror.requests == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root ignores permissions")
def test_read_only_directory_is_an_error_before_any_download(tmp_path, mirror, capsys):
    tmp_path.chmod(0o500)
    assert run(tmp_path, mirror.url) == 2
    assert "Permission denied" in capsys.readouterr().err
    assert mirror.requests == []


def test_complete_directory_need_not_be_writable(tmp_path, mirror, monkeypatch):
    run(tmp_path, mirror.url)
    monkeypatch.setattr(get_multi30k, "ensure_writable", lambda _: pytest.fail("checked"))
    assert run(tmp_path, mirror.url) == 0


def test_write_error_leaves_no_partial_file(tmp_path, mirror, capsys):
    (tmp_path / "train.en.gz").mkdir()
    assert run(tmp_path, mirror.url) == 1
    assert "cannot write" in capsys.readouterr().err
    assert names(tmp_path) == ["train.en.gz"]


def test_interrupted_download_leaves_no_file(tmp_path, mirror, monkeypatch, capsys):
    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(http.client.HTTPResponse, "read", interrupted)
    assert run(tmp_path, mirror.url) == 130
    assert "Run again to resume." in capsys.readouterr().err
    assert names(tmp_path) == []


def test_interrupted_write_leaves_no_file(tmp_path, mirror, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    assert run(tmp_path, mirror.url) == 130
    assert names(tmp_path) == []


@pytest.mark.skipif("MULTI30K" not in os.environ, reason="MULTI30K is not set")
def test_hashes_match_the_published_corpus():
    directory = Path(os.environ["MULTI30K"])
    expected = {
        f"{file.name}.gz": file.sha256
        for file in get_multi30k.RAW_FILES + get_multi30k.TOKENIZED_FILES
    }
    actual = {
        path.name: get_multi30k.text_sha256(path.read_bytes())
        for path in directory.glob("*.gz")
        if path.name in expected
    }
    required = {f"{file.name}.gz" for file in get_multi30k.RAW_FILES}
    assert required <= actual.keys()
    assert actual == {name: expected[name] for name in actual}
