"""Asks every address outside the site whether it is still there: slow, patient, and with a memory."""
