"""Others at the same work: one module per program, which writes its sources and says its command."""
