"""Rules over the built site; one rule = one module."""
