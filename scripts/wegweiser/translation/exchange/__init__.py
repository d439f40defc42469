"""Translations on their way to agencies and volunteers, and back: XLIFF 2 and CSV."""
