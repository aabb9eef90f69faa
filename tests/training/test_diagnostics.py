"""What goes wrong is told once, and what goes right is not."""

import pytest

from nmt.training.diagnostics import TrainingMonitor


def told(caplog: pytest.LogCaptureFixture, losses: list[float]) -> list[str]:
    watch = TrainingMonitor()
    for number, loss in enumerate(losses, start=1):
        watch.report(50 * number, loss)
    return caplog.messages


def test_a_loss_that_falls_is_not_worth_a_word(caplog: pytest.LogCaptureFixture):
    noisy = [8.0 / (1 + 0.1 * number) * (1.2 if number % 3 else 1) for number in range(99)]
    assert told(caplog, noisy) == []


def test_a_loss_that_rises_is_told_once(caplog: pytest.LogCaptureFixture):
    assert told(caplog, [6.0, 4.0, 5.0, 7.0, 9.0, 90.0]) == [
        "the loss rose from 4.000 at step 100 to 7.000 at step 200: training diverges. Lower "
        "training.learning_rate, or raise training.warmup_steps."
    ]


def test_a_loss_worse_than_guessing_is_told_from_the_start(caplog: pytest.LogCaptureFixture):
    assert told(caplog, [3314.4]) == [
        "the loss is 3.31e+03 at step 50, worse than guessing: training diverges. Lower "
        "training.learning_rate, or raise training.warmup_steps."
    ]


def test_a_loss_that_does_not_fall_is_told_once(caplog: pytest.LogCaptureFixture):
    assert told(caplog, [6.0 - 0.01 * number for number in range(25)]) == [
        "the loss has hardly fallen, from 6.000 at step 50 to 5.810 at step 1,000. Do the lines of "
        "the two files belong together? Else try another training.learning_rate."
    ]


def test_a_run_that_goes_on_remembers_its_losses(caplog: pytest.LogCaptureFixture):
    TrainingMonitor([(50, 6.0), (100, 4.0)]).report(150, 9.0)
    assert len(caplog.messages) == 1


def test_a_symptom_is_told_when_it_comes_twice_in_a_row(caplog: pytest.LogCaptureFixture):
    watch = TrainingMonitor()
    for step, symptoms in enumerate((["a: 1."], ["b: 2."], ["a: 3."], ["a: 4."], ["a: 5."]), 1):
        watch.symptoms(step, symptoms)
    assert caplog.messages == ["validation at step 4: a: 4."]
