"""The cases of the rules; see `tests/test_rules.py`."""
