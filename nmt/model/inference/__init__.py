"""A faster form of a trained model for search, with the same numbers as the plain model."""
