"""One way for every rule to do it wrong: a function that plants one fault of its kind at a random place in a copy of the catalogue."""
