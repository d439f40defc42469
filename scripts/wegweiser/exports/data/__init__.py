"""Open data: the catalogue for other programs, below `/data/`. One module is one format."""
