"""What the rules about translations know of languages: letters, scripts, punctuation, numbers, markup, names."""
