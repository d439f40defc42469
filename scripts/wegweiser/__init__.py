"""Wegweiser: a municipality's plain files become its multilingual guide to integration."""
