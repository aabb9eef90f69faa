"""Readers of parallel corpora, one file per format. Each yields the pairs of one corpus."""
