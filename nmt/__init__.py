"""Recurrent neural machine translation: from a parallel corpus to a translator."""

__version__ = "0.1.0"
