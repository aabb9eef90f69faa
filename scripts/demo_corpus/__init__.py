"""A small English-to-Spanish grammar that writes the embedded example corpus."""
