"""One command = one module; `cli.py` lists them by hand. Arguments only: the work is done elsewhere."""
