"""The check script: `python scripts/check.py` is `wegweiser check`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from wegweiser.cli import main

if __name__ == "__main__":
    main(["check", *sys.argv[1:]], prog_name="wegweiser")
