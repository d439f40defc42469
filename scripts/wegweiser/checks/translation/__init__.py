"""Rules over one language's translation."""
