# Everything runs in .venv, which is made on first use from pyproject.toml and constraints.txt.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/installed
DEMO := data/demo/test

.DEFAULT_GOAL := help
.PHONY: help demo test test-fast lint check format bench prove

help:  ## Show this list.
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: $(INSTALLED)  ## Train the embedded English-Spanish example, score it, translate with it.
	$(BIN)/nmt preprocess --config configs/demo.yaml
	$(BIN)/nmt train --config configs/demo.yaml
	$(BIN)/nmt evaluate --config configs/demo.yaml
	@echo
	@head -n 6 $(DEMO).en | $(BIN)/nmt translate --config configs/demo.yaml > $(VENV)/demo.es
	@head -n 6 $(DEMO).en | paste -d '\n' - $(VENV)/demo.es | sed 'n;s/^/  /;G'

test: $(INSTALLED)  ## Run all tests, on two workers.
	$(BIN)/python -m pytest -n 2

test-fast: $(INSTALLED)  ## Run the tests that take under a minute in total.
	$(BIN)/python -m pytest -n 2 -m "not slow"

lint: $(INSTALLED)  ## Check format, style and types.
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

check: lint test  ## Run lint and test.

format: $(INSTALLED)  ## Format the code, and fix what ruff can fix.
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(INSTALLED) runs/demo  ## Compare speed with a textbook's: writes docs/benchmarks.md.
	$(BIN)/python scripts/benchmark.py page docs/benchmarks.md

prove: $(INSTALLED) runs/demo  ## Kill a training and a translation; check what decoding promises.
	$(BIN)/python scripts/prove_resume.py
	$(BIN)/python scripts/prove_translate.py
	$(BIN)/python scripts/check_decoding.py

runs/demo:
	$(MAKE) demo

$(INSTALLED): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "nmt needs Python 3.11 \
	or newer, which $(PYTHON) is not: name one that is, for example make demo PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --constraint constraints.txt torch --editable '.[dev]'
	touch $@
