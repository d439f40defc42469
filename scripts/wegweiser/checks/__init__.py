"""One rule = one module; each folder lists its own by hand, `rules.py` all."""
