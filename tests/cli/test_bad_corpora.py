"""Corpora that cannot be read end `nmt preprocess` with one line, status 2 and nothing written."""

import gzip
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

Refusal = Callable[..., str]
UNIT = '<tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="de"><seg>b</seg></tuv></tu>'
TMX = f'<tmx version="1.4">\n<body>\n{UNIT}\n</body></tmx>'


def archive(**members: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as opened:
        for name, text in members.items():
            opened.writestr(name, text)
    return content.getvalue()


CASES: dict[str, tuple[str, str | bytes, str]] = {
    "TMX cut in the middle": ("c.tmx", TMX[:60], "c.tmx:3: must be complete XML"),
    "TMX with an entity bomb": (
        "c.tmx",
        f'<!DOCTYPE tmx [\n<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>{TMX}',
        "c.tmx:2: must not declare entities, but declares a.",
    ),
    "TMX with an external entity": (
        "c.tmx",
        f'<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>{TMX}',
        "c.tmx:1: must not declare entities, but declares x.",
    ),
    "TMX without the language": (
        "c.tmx",
        TMX.replace('"de"', '"fr"'),
        "c.tmx: must have units with en and de, but its languages are",
    ),
    "table with too few columns in line 7": (
        "c.tsv",
        "a\tb\n" * 6 + "a\n",
        "c.tsv:7: must have columns 1 and 2, but has 1 column.",
    ),
    "table with quotes": (
        "c.tsv",
        'a\t"say ""b"""\n',
        "c.tsv:1: must have fields without CSV quoting",
    ),
    "JSON lines with a line that is not JSON": (
        "c.jsonl",
        '{"en": "a", "de": "b"}\n{\n',
        "c.jsonl:2: must be JSON",
    ),
    "JSON lines that lack a key": (
        "c.jsonl",
        '{"en": "a"}\n',
        "c.jsonl:1: must have the keys en and de",
    ),
    "zip without a matching member": (
        "c.zip",
        archive(**{"x.en": "a", "x.fr": "b"}),
        "c.zip: must have members NAME.en and NAME.de",
    ),
    "zip with a path that climbs out": (
        "c.zip",
        archive(**{"../x.en": "a", "../x.de": "b"}),
        "c.zip: must have members inside the archive, but has '../x.en'.",
    ),
    "compressed bomb": (
        "c.tsv.gz",
        gzip.compress(b"a\tb\n" * 2_000_000),
        "c.tsv.gz: must decompress to at most 0.001 GB (data.max_decompressed_gb)",
    ),
    "encoding that does not fit": (
        "c.tsv",
        b"a\tb\nc\t\xe9\n",
        "c.tsv:2: must be UTF-8, but has byte 0xe9 at position 3 of the line.",
    ),
    "table of other languages": (
        "c.tsv",
        "en\tfr\na\tb\n",
        "c.tsv:1: must have columns named en and de, but has en and fr.",
    ),
}


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("name", CASES)
def test_a_bad_corpus_in_a_list_is_refused(refused: Refusal, name: str):
    path, content, message = CASES[name]
    Path(path).write_bytes(content.encode() if isinstance(content, str) else content)
    settings = (f"data.train=[corpus/train, {path}]", "data.max_decompressed_gb=0.001")
    shown = refused("preprocess", *(part for value in settings for part in ("--set", value)))
    assert shown.startswith(message)
    assert "\n" not in shown
    assert not Path("prepared").exists()


@pytest.mark.usefixtures("project")
def test_a_split_larger_than_the_corpus_is_refused(refused: Refusal):
    assert refused("preprocess", "--set", "data.valid=999") == (
        "data.valid: must hold out fewer pairs than the training corpora have, 40 distinct ones, "
        "but would hold out 999. Lower the number, or name corpora instead."
    )


@pytest.mark.usefixtures("trained_project")
def test_a_tag_that_the_vocabulary_lacks_is_refused_at_translation(refused: Refusal):
    assert refused("translate", "--set", "decoding.tag=<bt>", input="the cat\n") == (
        "decoding.tag: must be a tag of the vocabulary (it has none), but is <bt>. "
        "Tags are learned from the corpora of data.train that have one."
    )
