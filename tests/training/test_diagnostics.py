"""Each kind of training finding is reported once, and healthy training has none."""

import pytest

from nmt.data.vocabulary import UNK
from nmt.runs.scores import Finding
from nmt.training.diagnostics import TrainingMonitor, translation_findings

SOURCES = ["a cat", "a dog", "a bird", "the house"]
GOOD = ["eine Katze", "ein Hund", "ein Vogel", "das Haus"]
IDS = [[4, 5], [6, 7], [6, 8], [9, 10]]


def warnings(caplog: pytest.LogCaptureFixture, losses: list[float]) -> list[str]:
    monitor = TrainingMonitor()
    for number, loss in enumerate(losses, start=1):
        monitor.add_loss(50 * number, loss)
    return caplog.messages


def test_falling_loss_gives_no_warning(caplog: pytest.LogCaptureFixture):
    noisy = [8.0 / (1 + 0.1 * number) * (1.2 if number % 3 else 1) for number in range(99)]
    assert warnings(caplog, noisy) == []


def test_rising_loss_gives_one_warning(caplog: pytest.LogCaptureFixture):
    assert warnings(caplog, [6.0, 4.0, 5.0, 7.0, 9.0, 90.0]) == [
        "the loss rose from 4.000 at step 100 to 7.000 at step 200: training diverges. Lower "
        "training.learning_rate, or raise training.warmup_steps."
    ]


def test_loss_worse_than_guessing_warns_immediately(caplog: pytest.LogCaptureFixture):
    assert warnings(caplog, [3314.4]) == [
        "the loss is 3.31e+03 at step 50, worse than guessing: training diverges. Lower "
        "training.learning_rate, or raise training.warmup_steps."
    ]


def test_stagnant_loss_gives_one_warning(caplog: pytest.LogCaptureFixture):
    assert warnings(caplog, [6.0 - 0.01 * number for number in range(25)]) == [
        "the loss has barely fallen, from 6.000 at step 50 to 5.810 at step 1,000. Check that the "
        "lines of the two files are translations of each other, or try another "
        "training.learning_rate."
    ]


def test_resumed_run_remembers_its_losses(caplog: pytest.LogCaptureFixture):
    TrainingMonitor([(50, 6.0), (100, 4.0)]).add_loss(150, 9.0)
    assert len(caplog.messages) == 1


def test_finding_is_reported_once_after_two_consecutive_validations(
    caplog: pytest.LogCaptureFixture,
):
    monitor = TrainingMonitor()
    for step, kind in enumerate("abaaa", start=1):
        monitor.add_findings(step, [Finding(kind, f"message {step}.")])
    assert caplog.messages == ["validation at step 4: message 4."]


def test_good_translations_have_no_findings():
    assert translation_findings(IDS, GOOD, SOURCES) == []


def test_identical_translations_are_reported():
    assert translation_findings(IDS, ["ein"] * 3 + ["das"], SOURCES) == [
        Finding(
            "identical",
            "3 of 4 translations are 'ein'. If this persists, try another training.learning_rate.",
        )
    ]


def test_unknown_tokens_are_reported():
    assert translation_findings([[4, UNK], *IDS[1:]], GOOD, SOURCES) == [
        Finding(
            "unknown",
            "1 of 8 tokens are UNK. Segment into pieces that cover the text: "
            "segmentation.kind=bpe with a higher segmentation.character_coverage.",
        )
    ]


def test_copies_of_the_source_are_reported():
    assert translation_findings(IDS, [*SOURCES[:3], "das Haus"], SOURCES) == [
        Finding(
            "copied",
            "3 of 4 translations are copies of the source. Check that the files of data.train are "
            "in two languages.",
        )
    ]


def test_translations_that_reach_their_longest_length_are_a_finding():
    assert translation_findings(IDS, GOOD, SOURCES, length_limited=1) == [
        Finding(
            "length limit",
            "1 of 4 translations reach their longest length and are cut. If they repeat "
            "themselves, train longer, or set decoding.no_repeat_ngram_size; otherwise raise "
            "decoding.max_length_factor.",
        )
    ]


def test_single_translation_is_not_reported_as_identical():
    assert translation_findings([[4]], ["eine"], ["a"]) == []


def test_empty_translations_have_no_unknown_tokens():
    assert translation_findings([[], []], ["", "x"], ["a", "b"]) == []
