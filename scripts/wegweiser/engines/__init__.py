"""The rim: what writes pages into folders."""
