"""The repository's hand-written German pages, in as many languages as a bench wants."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import yaml

from bench.text import translated


def write_documents(root: Path, languages: Sequence[str]) -> None:
    """Keeps the German pages in `docs/`, and puts made-up translations in place of the others."""
    for file in sorted((root / "docs").rglob("*.md")):
        if not file.name.endswith(".de.md"):
            file.unlink()
    for german in sorted((root / "docs").rglob("*.de.md")):
        if "\ngerman_only: true\n" in german.read_text("utf-8"):
            continue
        for lang in languages[1:]:
            german.with_name(german.name.replace(".de.md", f".{lang}.md")).write_text(_translation(german, lang), "utf-8")


def _translation(german: Path, lang: str) -> str:
    raw = german.read_bytes()
    _, front, body = raw.decode().split("---\n", 2)
    kept = {name: translated(text, lang) for name, text in yaml.safe_load(front).items()}
    head = kept | {"translation": "machine", "translated_from": hashlib.sha256(raw).hexdigest()[:8]}
    lines = "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in head.items())
    return f"---\n{lines}---\n{translated(body, lang)}"
