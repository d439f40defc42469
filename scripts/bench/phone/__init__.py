"""How fast the pages are on a phone, beside a peer: `make bench-phone`."""
