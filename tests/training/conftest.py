"""Fixtures of the training tests."""

import pytest


@pytest.fixture(autouse=True)
def _no_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip drawing the curves: one plot takes a third of a second, and every validation draws."""
    monkeypatch.setattr("nmt.training.plots.draw_curves", lambda *_, **__: b"picture")
