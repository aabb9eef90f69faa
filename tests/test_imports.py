"""Imports point down the list of layers, never up, and the command line starts quickly."""

import ast
import subprocess
import sys
from pathlib import Path

import nmt

PACKAGE = Path(nmt.__file__).parent
LAYERS = [
    "cli",
    "api",
    "commands",
    "evaluation",
    "training",
    "decoding",
    "runs",
    "model",
    "data",
    "artifacts",
    "config",
    "device",
    "terminal",
    "signals",
    "errors",
    "choices",
]
NOT_CODE = {"__pycache__", "demo", "py.typed"}


def imported_layers(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "nmt":
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("nmt."):
            names.add(str(node.module).split(".")[1])
        elif isinstance(node, ast.Import):
            names |= {
                alias.name.split(".")[1] for alias in node.names if alias.name.startswith("nmt.")
            }
    return names & set(LAYERS)


def test_imports_point_down_the_list_of_layers():
    for position, layer in enumerate(LAYERS):
        module = PACKAGE / f"{layer}.py"
        for path in [module] if module.exists() else (PACKAGE / layer).rglob("*.py"):
            upward = imported_layers(path) & set(LAYERS[:position])
            assert not upward, f"{path} imports {upward}"


def test_every_module_belongs_to_a_layer():
    names = {path.stem for path in PACKAGE.iterdir() if path.name not in NOT_CODE}
    assert names == {*LAYERS, "__init__", "__main__"}


def test_command_line_imports_no_heavy_library():
    program = "import sys, nmt.cli; print(*{'torch', 'numpy', 'pydantic'} & set(sys.modules))"
    process = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert process.stdout.strip() == ""


def test_reading_corpora_imports_neither_torch_nor_pyarrow():
    program = "import sys, nmt.data.reading; print(*{'torch', 'pyarrow'} & set(sys.modules))"
    process = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert process.stdout.strip() == ""
