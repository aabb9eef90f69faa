"""Readers of parallel corpora, one file per format."""
