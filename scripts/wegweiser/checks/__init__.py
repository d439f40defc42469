"""One rule = one module; `rules.py` lists them by hand."""
