"""From an edition to pages."""
