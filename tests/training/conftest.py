"""What tests of training share."""

import pytest


@pytest.fixture(autouse=True)
def _no_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw nothing at the many validations of these tests: a picture takes a third of a second."""
    monkeypatch.setattr("nmt.training.plots.draw_curves", lambda *_, **__: b"picture")
