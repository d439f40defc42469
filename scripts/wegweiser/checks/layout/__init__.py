"""Rules about the way a file is written; `wegweiser check --fix` mends what they find."""
