"""Several files, all written or none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Writes files beside their old ones first, so that a full disk changes nothing; a swap that fails is taken back."""
    old = {file: file.read_bytes() if file.exists() else None for file in contents}
    fresh = {file: file.with_name(f".{file.name}.{os.getpid()}.new") for file in contents}
    swapped: list[Path] = []
    try:
        for file, content in contents.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            fresh[file].write_bytes(content)
            if file.exists():
                shutil.copymode(file, fresh[file])
        for file, temporary in fresh.items():
            temporary.replace(file)
            swapped.append(file)
    except OSError:
        for file in swapped:
            _restore(file, old[file])
        raise
    finally:
        for temporary in fresh.values():
            temporary.unlink(missing_ok=True)


def _restore(file: Path, content: bytes | None) -> None:
    if content is None:
        file.unlink()
    else:
        file.write_bytes(content)
