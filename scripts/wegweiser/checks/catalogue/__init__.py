"""Rules over the German catalogue."""
