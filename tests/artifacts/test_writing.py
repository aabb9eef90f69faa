"""Files have either their old or their new content."""

from pathlib import Path
from typing import Any

import pytest

from nmt import artifacts


def test_failed_write_leaves_the_existing_file_unchanged(tmp_path: Path):
    def broken() -> Any:
        yield "half"
        raise KeyError

    artifacts.write_atomically(tmp_path / "f", ["old"])
    with pytest.raises(KeyError):
        artifacts.write_atomically(tmp_path / "f", broken())
    assert (tmp_path / "f").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["f"]
