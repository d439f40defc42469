"""From editions to generated files that are not pages."""
