"""A built site read from its folder: the values that the rules in `checks/site/` look at, and the run over them."""
