"""What the site looks like: base template, page templates, components with their styles."""
