"""What an attacker could write into the files of the catalogue and of the translations, and what comes of it."""
