"""A checkpoint gives back what was written, or an error names the file."""

from pathlib import Path

import pytest

from nmt import artifacts
from nmt.errors import InputError
from nmt.runs.checkpoints import KIND, WEIGHTS, Checkpoint
from nmt.runs.progress import Progress


def test_file_without_tensors_is_named(tmp_path: Path):
    directory = tmp_path / "checkpoints" / "step-00000001"
    details = {"progress": Progress().to_json(), "settings": {}}
    with artifacts.new_directory(directory, kind=KIND, details=details, hint="") as new:
        (new / WEIGHTS).write_bytes(b"text")
    checkpoint = Checkpoint.load(directory)
    with pytest.raises(InputError, match=f"{WEIGHTS}: must hold tensors, but: "):
        checkpoint.weights()
