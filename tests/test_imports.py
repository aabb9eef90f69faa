"""Imports point down the list of stages, never up, and the command line starts quickly."""

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
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "nmt":
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("nmt."):
            found.add(str(node.module).split(".")[1])
        elif isinstance(node, ast.Import):
            found |= {a.name.split(".")[1] for a in node.names if a.name.startswith("nmt.")}
    return found & set(LAYERS)


def test_imports_point_down_the_list_of_stages():
    for place, layer in enumerate(LAYERS):
        module = PACKAGE / f"{layer}.py"
        for path in [module] if module.exists() else (PACKAGE / layer).rglob("*.py"):
            upward = imported_layers(path) & set(LAYERS[:place])
            assert not upward, f"{path} imports {upward}"


def test_every_module_belongs_to_a_stage():
    names = {path.stem for path in PACKAGE.iterdir() if path.name not in NOT_CODE}
    assert names == {*LAYERS, "__init__", "__main__"}


def test_help_needs_no_heavy_library():
    program = "import sys, nmt.cli; print(*{'torch', 'numpy', 'pydantic'} & set(sys.modules))"
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == ""
