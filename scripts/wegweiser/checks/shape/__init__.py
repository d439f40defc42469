"""Rules that the loader finds while it reads: each is its documentation here and a check there."""
