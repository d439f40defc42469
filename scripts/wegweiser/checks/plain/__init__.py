"""Rules on plain language in the German source texts: notes and warnings, never errors."""
