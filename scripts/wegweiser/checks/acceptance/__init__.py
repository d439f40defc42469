"""Rules about comments that accept a problem in place."""
