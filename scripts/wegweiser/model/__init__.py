"""What a valid catalogue is: frozen models, one sentence of (German) help per field, because editors read it."""
