"""From German texts to editions: messages, PO files, states."""
