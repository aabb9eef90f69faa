"""The search and output options of `nmt translate`, `nmt score` and `nmt shortlist`."""

import json
import shutil
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nmt.evaluation import scores

Command = Callable[..., Any]
Refusal = Callable[..., str]

MODEL = ["--model", "runs/tiny"]
TEXT = "the cat sees\n\na dog likes the bird\n"
pytestmark = pytest.mark.usefixtures("trained_project")


def rows(output: str) -> list[list[str]]:
    return [line.split("\t") for line in output.splitlines()]


def test_beam_of_one_equals_greedy_search(nmt: Command):
    greedy = nmt("translate", *MODEL, input=TEXT)
    assert nmt("translate", *MODEL, "--beam", "1", input=TEXT) == greedy
    assert greedy.output.count("\n") == 3


def test_evaluate_uses_the_requested_search(nmt: Command):
    settings = ["--set", "decoding.search=beam", "--set", "decoding.beam_size=3"]
    evaluated = nmt("evaluate", *MODEL, "--beam", "3")
    assert evaluated == nmt("evaluate", *MODEL, *settings)
    assert evaluated.other_messages == (
        "Translating the 4 pairs of corpus/test with beam search, 3 hypotheses.\n"
    )


def test_n_best_lists_are_numbered_by_line_and_sorted_by_score(nmt: Command):
    outcome = nmt("translate", *MODEL, "--beam", "4", "--n-best", "3", "--scores", input=TEXT)
    assert outcome.status == 0, outcome.messages
    numbers, texts, _, scores = zip(*rows(outcome.output), strict=True)
    assert numbers == ("1", "1", "1", "2", "3", "3", "3")
    assert len(set(texts[:3])) == 3 and texts[3] == ""
    assert sorted(map(float, scores[:3]), reverse=True) == [float(score) for score in scores[:3]]


def test_score_reproduces_the_scores_of_translate(nmt: Command):
    for search in (["--beam", "3"], ["--search", "sample"], []):
        printed = rows(nmt("translate", *MODEL, *search, "--scores", input=TEXT).output)
        Path("source").write_text(TEXT)
        Path("target").write_text("".join(f"{row[0]}\n" for row in printed))
        files = ["--source", "source", "--target", "target"]
        *lines, total = rows(nmt("score", *MODEL, *files).output)
        for row, (_, probability, score, *_) in zip(printed, lines, strict=True):
            assert float(row[1]) == pytest.approx(float(probability), abs=1e-4)
            assert float(row[2]) == pytest.approx(float(score), abs=1e-4)
        assert total[0] == "total"
        assert float(total[1]) == pytest.approx(sum(float(line[1]) for line in lines), abs=1e-4)
        assert int(total[3]) == sum(int(line[3]) for line in lines)


def test_json_scores_equal_the_columns(nmt: Command):
    files = ["--source", "corpus/test.en", "--target", "corpus/test.de"]
    columns = rows(nmt("score", *MODEL, *files).output)
    objects = [json.loads(line) for line in nmt("score", *MODEL, *files, "--format", "json").output
               .splitlines()]  # fmt: skip
    assert [str(record["line"]) for record in objects] == [row[0] for row in columns]
    for record, row in zip(objects, columns, strict=True):
        values = [
            record["log_probability"],
            record["score"],
            record["tokens"],
            record["perplexity"],
        ]
        assert values == pytest.approx([float(value) for value in row[1:]])


def test_scoring_files_of_unequal_length_is_rejected(refused: Refusal):
    Path("short").write_text("eins\n")
    files = ["--source", "corpus/test.en", "--target", "short"]
    assert refused("score", *MODEL, *files).startswith(
        "parallel files must have equal numbers of lines, but\n  corpus/test.en has 4 lines"
    )


def test_alignments_are_pairs_of_word_positions(nmt: Command):
    translations = rows(nmt("translate", *MODEL, "--alignment", input=TEXT).output)
    for source, (text, pairs) in zip(TEXT.splitlines(), translations, strict=True):
        aligned = [tuple(map(int, pair.split("-"))) for pair in pairs.split()]
        assert [target for _, target in aligned] == list(range(len(text.split())))
        assert all(word < len(source.split()) for word, _ in aligned)


def test_json_has_a_record_for_every_line(nmt: Command):
    lines = nmt("translate", *MODEL, "--format", "json", input=TEXT).output.splitlines()
    records = [json.loads(line) for line in lines]
    assert [record["line"] for record in records] == [1, 2, 3]
    assert [record["source"] for record in records] == TEXT.splitlines()
    assert len(records[0]["attention"]) == len(records[0]["tokens"]) + 1


def test_attention_can_be_plotted(nmt: Command, refused: Refusal):
    assert nmt("translate", *MODEL, "--attention", "att", input=TEXT).status == 0
    drawn = nmt("plot-attention", "att", "--output", "a.png", "--line", "3")
    assert drawn == (0, "", "Wrote a.png.\n")
    assert Path("a.png").read_bytes().startswith(b"\x89PNG")
    for options, message in {
        ("--line", "2"): "att: input line 2 is blank and has no attention.",
        ("--line", "9"): "att: must have translation 1 of input line 9, but does not; its last "
        "record is of line 3.",
    }.items():
        assert refused("plot-attention", "att", "--output", "b.png", *options) == message
    Path("bad").write_text('{"line": 1}\n')
    assert refused("plot-attention", "bad", "--output", "b.png") == (
        "bad:1: must be a record that nmt translate --attention wrote, but is not."
    )
    assert refused("plot-attention", "att", "--output", "no/b.png") == (
        "no/b.png: cannot be written: No such file or directory."
    )
    assert refused("plot-attention", "no", "--output", "b.png") == (
        "no: cannot be read: No such file or directory."
    )


def test_plotting_a_model_without_attention_is_rejected(refused: Refusal):
    Path("att").write_text(
        '{"line": 1, "rank": 1, "source": ["a"], "target": ["b"], "attention": null}\n'
    )
    assert refused("plot-attention", "att", "--output", "a.png") == (
        "att: has no attention to plot: the model has none."
    )


def test_shortlist_requires_the_training_data_of_the_run(nmt: Command, refused: Refusal):
    Path("other.yaml").write_text(
        Path("nmt.yaml").read_text().replace("tiny", "other").replace("48", "44")
    )
    assert nmt("preprocess", "--config", "other.yaml").status == 0
    assert refused("shortlist", *MODEL, "--set", "data.directory=prepared/other") == (
        "prepared/other: must be what runs/tiny was trained on, but its source side has 44 ids "
        "instead of 48. Name the right one: --set data.directory=..."
    )


def test_output_that_cannot_be_renamed_is_reported(nmt: Command, monkeypatch: pytest.MonkeyPatch):
    def fail(self: Path, target: Path) -> None:
        raise OSError(5, "Input/output error") if self.name == "out.partial" else AssertionError

    monkeypatch.setattr("nmt.decoding.resumable_output.Path.replace", fail, raising=False)
    monkeypatch.setattr("nmt.decoding.resumable_output.artifacts.write_atomically", lambda *_: None)
    outcome = nmt("translate", *MODEL, "--output", "out", input=TEXT)
    assert (outcome.status, outcome.output) == (1, "")
    assert "out: writing failed: Input/output error." in outcome.messages
    assert Path("out.partial").read_text().count("\n") == 3


def test_score_does_not_depend_on_the_unicode_form(nmt: Command):
    outcomes = []
    for form in ("NFC", "NFD"):
        for name, text in {"source": "the café", "target": "Kätzchen für die Bögen"}.items():
            Path(name).write_text(unicodedata.normalize(form, text) + "\n")  # type: ignore[arg-type]
        outcomes.append(nmt("score", *MODEL, "--source", "source", "--target", "target"))
    assert outcomes[0].output.count("\n") == 2
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize(("options", "tokenizer"), [([], "13a"), (["char"], "char")])
def test_shortlist_measures_bleu_with_the_tokenizer_of_the_language(
    nmt: Command, monkeypatch: pytest.MonkeyPatch, options: list[str], tokenizer: str
):
    used, corpus_score = [], scores.score

    def recorded_score(*arguments: Any) -> Any:
        used.append(arguments[-1])
        return corpus_score(*arguments)

    monkeypatch.setattr("nmt.commands.shortlist.score", recorded_score)
    overrides = [part for name in options for part in ("--set", f"evaluation.tokenize={name}")]
    assert nmt("shortlist", *MODEL, *overrides).status == 0
    assert used == [tokenizer] * 2


def test_sampling_depends_only_on_the_seed(nmt: Command):
    command = ["translate", *MODEL, "--search", "sample"]
    first = nmt(*command, input=TEXT)
    assert nmt(*command, "--set", "decoding.batch_sentences=1", input=TEXT) == first
    assert nmt(*command, "--set", "seed=2", input=TEXT) != first


def test_ensemble_of_models_translates(nmt: Command, refused: Refusal):
    shutil.copytree("runs/tiny", "runs/same")
    both = [*MODEL, "--model", "runs/same"]
    assert nmt("translate", *both, input=TEXT) == nmt("translate", *MODEL, input=TEXT)
    assert nmt("evaluate", *both).output == nmt("evaluate", *MODEL).output
    Path("other.yaml").write_text(
        Path("nmt.yaml").read_text().replace("tiny", "other").replace("48", "44")
    )
    for command in ("preprocess", "train"):
        assert nmt(command, "--config", "other.yaml").status == 0
    assert refused("translate", *MODEL, "--model", "runs/other", input=TEXT) == (
        "runs/other: must have the vocabularies of runs/tiny to translate together with it, but "
        "its source side has 44 ids instead of 48. Prepare its data with "
        "--set segmentation.reuse=runs/tiny, and train it again."
    )


def test_ensemble_of_opposite_directions_is_rejected(nmt: Command, refused: Refusal):
    Path("back.yaml").write_text(
        Path("nmt.yaml").read_text().replace("source: en, target: de", "source: de, target: en")
    )
    settings = ["--config", "back.yaml", "--set", "segmentation.reuse=runs/tiny"]
    settings += ["--set", "data.directory=prepared/back", "--set", "training.directory=runs/back"]
    for command in ("preprocess", "train"):
        assert nmt(command, *settings).status == 0
    assert refused("translate", *MODEL, "--model", "runs/back", input=TEXT) == (
        "runs/back: must translate from en to de, like runs/tiny, to translate together with it, "
        "but translates from de to en. Leave one of them out."
    )


def test_dictionary_that_never_applies_gives_a_warning(nmt: Command):
    Path("words").write_text("New York\tNeu-York\n")
    outcome = nmt("translate", *MODEL, "--set", "decoding.dictionary=words", input="a\n")
    assert "nmt: warning: 1 of 1 entries of words never apply, because" in outcome.messages


def test_shortlist_is_learned_and_used(nmt: Command, refused: Refusal):
    assert refused("translate", *MODEL, "--shortlist", input=TEXT) == (
        "runs/tiny: must have a shortlist with decoding.shortlist=true, but has none. Learn it: "
        "nmt shortlist --model runs/tiny"
    )
    learned = nmt("shortlist", "--associates", "3", "--frequent", "5")
    assert learned.status == 0, learned.messages
    assert [line.split()[0] for line in learned.output.splitlines()] == [
        "validation",
        "all",
        "shortlist",
    ]
    outcome = nmt("translate", *MODEL, "--shortlist", input=TEXT)
    assert (outcome.status, outcome.output.count("\n")) == (0, 3)
    wide = nmt("shortlist", *MODEL, "--associates", "1", "--frequent", "99")
    assert wide.status == 0
    outcome = nmt("translate", *MODEL, "--shortlist", input=TEXT)
    assert outcome.output == nmt("translate", *MODEL, input=TEXT).output


@pytest.mark.parametrize("precision", ["auto", "bfloat16", "int8"])
def test_every_precision_translates(nmt: Command, precision: str):
    outcome = nmt("translate", *MODEL, "--precision", precision, input=TEXT)
    assert (outcome.status, outcome.output.count("\n")) == (0, 3)


def test_ignored_search_settings_give_a_warning(nmt: Command):
    outcome = nmt("translate", *MODEL, "--set", "decoding.temperature=0.5", input="a\n")
    assert outcome.other_messages == (
        "nmt: warning: decoding.temperature=0.5 has no effect with decoding.search=greedy.\n"
    )


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--beam", "3", "--n-best", "4"], "n-best: must be at most decoding.beam_size=3, but is "
         "4. Increase the beam with --beam 4."),
        (["--n-best", "2"], "n-best: must be 1 with decoding.search=greedy, but is 2. Use beam "
         "search with --beam 5."),
        (["--beam", "3", "--search", "sample"], "--beam: must be left out with --search sample."),
        (["--resume"], "--resume: needs --output, the file to resume."),
        (["--input", "no"], "no: cannot be read: No such file or directory."),
        (["--input", "corpus"], "corpus: cannot be read: Is a directory."),
        (["--output", "o", "--attention", "./o"], "o: must be one of --output and --attention, "
         "but is both. Name two files."),
        (["--set", "decoding.dictionary=no"], "no: cannot be read: No such file or directory."),
    ],
)  # fmt: skip
def test_invalid_options_are_rejected(refused: Refusal, options: list[str], message: str):
    assert refused("translate", *MODEL, *options, input=TEXT) == message


@pytest.mark.parametrize("value", ["-1", "0"])
def test_nonpositive_temperature_is_rejected(refused: Refusal, value: str):
    assert "decoding.temperature: must be a number above 0 and at most 100, but is " in refused(
        "translate", *MODEL, "--set", f"decoding.temperature={value}", input=TEXT
    )


def test_malformed_dictionary_line_is_rejected(refused: Refusal):
    Path("words").write_text("cat\tKatze\ncat Katze\n")
    assert refused("translate", *MODEL, "--set", "decoding.dictionary=words", input=TEXT) == (
        "words:2: must be a word, one tab and its translation, but is 'cat Katze'."
    )


def test_attention_output_requires_a_model_with_attention(nmt: Command, refused: Refusal):
    settings = ["--set", "model.attention=none", "--set", "training.directory=runs/blind"]
    assert nmt("train", *settings).status == 0
    model = ["--model", "runs/blind"]
    for option in (["--alignment"], ["--attention", "att"]):
        assert refused("translate", *model, *option, input=TEXT) == (
            "runs/blind: must have attention to print it, but the model has none "
            "(model.attention=none). Leave out --alignment and --attention."
        )
    outcome = nmt("translate", *model, "--format", "json", input="the cat\n")
    record = json.loads(outcome.output)
    assert (record["attention"], record["alignment"]) == (None, [])


def test_output_must_not_be_the_input_file(refused: Refusal):
    Path("in").write_text(TEXT)
    assert refused("translate", *MODEL, "--input", "in", "--output", "./in") == (
        "in: must be another file than the input, but is the same."
    )


def test_attention_file_without_output_starts_from_the_beginning(nmt: Command):
    Path("att.partial").write_text("left over\n")
    assert nmt("translate", *MODEL, "--attention", "att", input=TEXT).status == 0
    assert len(Path("att").read_text().splitlines()) == 3
    assert not list(Path().glob("*.partial*"))


def test_resuming_with_a_changed_dictionary_is_rejected(nmt: Command, refused: Refusal):
    Path("words").write_text("a\teine\n")
    Path("in").write_text(TEXT)
    command = ["translate", *MODEL, "--input", "in", "--output", "out"]
    command += ["--set", "decoding.dictionary=words"]
    description = stop(nmt, command)
    Path("out.partial").write_text("eins\n")
    Path("out.partial.json").write_bytes(description)
    Path("words").write_text("a\tein\n")
    assert "SHA-256 of the dictionary:" in refused(*command, "--resume")


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (["decoding.unk=keep"], "decoding.dictionary has no effect with decoding.unk=keep."),
        (["model.attention=none", "training.directory=runs/blind"],
         "decoding.dictionary has no effect with a model without attention."),
    ],
)  # fmt: skip
def test_ignored_dictionary_gives_a_warning(nmt: Command, settings: list[str], message: str):
    Path("words").write_text("cat\tKatze\n")
    options = [part for setting in settings for part in ("--set", setting)]
    assert "model" not in settings[0] or nmt("train", *options).status == 0
    outcome = nmt("translate", *options, "--set", "decoding.dictionary=words", input="a\n")
    assert (outcome.status, message in outcome.messages) == (0, True)


def test_output_file_is_complete_and_leaves_no_partial_file(nmt: Command):
    Path("in").write_text(TEXT)
    outcome = nmt("translate", *MODEL, "--input", "in", "--output", "out", "--attention", "att")
    assert (outcome.status, outcome.output) == (0, "")
    assert Path("out").read_text() == nmt("translate", *MODEL, input=TEXT).output
    assert len(Path("att").read_text().splitlines()) == 3
    assert not list(Path().glob("*.partial*"))


@pytest.mark.slow
@pytest.mark.parametrize("options", [["--scores"], ["--beam", "3", "--n-best", "2"],
                                  ["--format", "json"], ["--attention", "att"]])  # fmt: skip
def test_stopped_translation_resumes_to_the_same_file(nmt: Command, options: list[str]):
    Path("in").write_text(TEXT * 12)
    command = ["translate", *MODEL, "--input", "in", "--output", "out", *options]
    command += ["--set", "decoding.batch_sentences=1"]  # a window is then 16 lines
    assert nmt(*command).status == 0
    expected = {path: path.read_bytes() for path in map(Path, ("out", "att")) if path.exists()}
    description = stop(nmt, command)
    length = len(expected[Path("out")])
    for size in range(0, length, length // 7):
        for path, content in expected.items():
            path.unlink(missing_ok=True)
            path.with_name(f"{path}.partial").write_bytes(content[:size])
        Path("out.partial.json").write_bytes(description)
        assert nmt(*command, "--resume").status == 0
        assert {path: path.read_bytes() for path in expected} == expected


def stop(nmt: Command, command: list[str], **options: str) -> bytes:
    """Stop a command as it starts; return the job description that it wrote."""
    from nmt.decoding.translator import Translator

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Translator, "search_window", lambda *_, **__: sys.exit(9))
        assert nmt(*command, **options).status == 9
    content = Path("out.partial.json").read_bytes()
    for path in Path().glob("*.partial*"):
        path.unlink()
    return content


def test_resuming_with_another_input_or_search_is_rejected(nmt: Command, refused: Refusal):
    Path("in").write_text(TEXT)
    command = ["translate", *MODEL, "--input", "in", "--output", "out"]
    description = stop(nmt, command)
    Path("out.partial").write_text("eins\n")
    Path("out.partial.json").write_bytes(description)
    Path("in").write_text(TEXT + "more\n")
    message = refused(*command, "--resume", "--beam", "2")
    assert 'decoding.search: "greedy" before, "beam" now' in message
    assert "SHA-256 of the input:" in message


def test_resuming_with_a_shorter_input_is_rejected(nmt: Command, refused: Refusal):
    # A window is then 16 lines.
    command = ["translate", *MODEL, "--output", "out", "--set", "decoding.batch_sentences=1"]
    description = stop(nmt, command, input="the cat\n")
    Path("out.partial").write_text("eins\n" * 16)
    Path("out.partial.json").write_bytes(description)
    assert refused(*command, "--resume", input="the cat\n") == (
        "out.partial: must hold no more lines than the input, 1, but holds 16. Give the input of "
        "the stopped job, or remove the file to start again."
    )


def test_evaluate_with_a_model_needs_no_configuration(nmt: Command):
    Path("nmt.yaml").rename("elsewhere.yaml")
    outcome = nmt("evaluate", *MODEL, "--set", "data.test=corpus/valid")
    assert outcome.status == 0, outcome.messages
    assert outcome.output.startswith("corpus/valid\n  BLEU ")
