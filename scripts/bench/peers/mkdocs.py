"""MkDocs + Material + static-i18n: one Markdown file per offer and language, as anyone would begin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.content import SCHEMES, Language
from bench.files import as_yaml, write
from bench.peers.site import ADDRESS


def prepare(folder: Path, languages: Sequence[Language]) -> None:
    """Writes an MkDocs site whose navigation holds every offer, for MkDocs lists what nobody lists."""
    _site(folder, languages, {})


def prepare_outside_nav(folder: Path, languages: Sequence[Language]) -> None:
    """The same site with the offers kept out of the navigation."""
    areas = [f"areas/{area}.md" for area in languages[0].areas]
    _site(folder, languages, {"nav": ["index.md", "offers/index.md", {"Areas": areas}], "not_in_nav": "/offers/*"})


def _site(folder: Path, languages: Sequence[Language], nav: Mapping[str, Any]) -> None:
    locales = [{"locale": each.code, "name": each.name, "default": not number} for number, each in enumerate(languages)]
    settings = {
        "site_name": "Wegweiser",
        "site_url": ADDRESS,
        "theme": {"name": "material", "font": False},
        "plugins": ["search", {"i18n": {"docs_structure": "suffix", "languages": locales}}],
        "markdown_extensions": ["tables"],
        **nav,
    }
    write(folder / "mkdocs.yml", as_yaml(settings))
    for language in languages:
        _pages(folder / "docs", language)


def _pages(docs: Path, language: Language) -> None:
    lang, index = language.code, list(language.offers)
    areas = "".join(f"- [{title}](areas/{area}.md)\n" for area, title in language.areas.items())
    write(docs / f"index.{lang}.md", f"# {language.labels['home']}\n\n{areas}")
    write(docs / f"offers/index.{lang}.md", f"# {language.labels['offers']}\n\n{_list(index, '')}")
    for area, title in language.areas.items():
        offers = [offer for offer in index if area in offer["areas"]]
        write(docs / f"areas/{area}.{lang}.md", f"# {title}\n\n{_list(offers, '../offers/')}")
    for offer in index:
        write(docs / f"offers/{offer['id']}.{lang}.md", _offer(offer, language.labels))


def _list(offers: Sequence[Mapping[str, Any]], folder: str) -> str:
    return "".join(f"- [{offer['title']}]({folder}{offer['id']}.md): {offer['summary']}\n" for offer in offers)


def _offer(offer: Mapping[str, Any], labels: Mapping[str, str]) -> str:
    facts = "".join(f"| {labels[term]} | {value} |\n" for term, value in offer["facts"].items())
    contact = "".join(f"| {labels[term]} | {_link(term, value)} |\n" for term, value in offer["contact"].items())
    return (
        f"# {offer['title']}\n\n{offer['summary']}\n\n| | |\n|---|---|\n{facts}\n{offer['body']}\n\n"
        f"## {labels['contact']}\n\n| | |\n|---|---|\n{contact}\n## {labels['keywords']}\n\n{', '.join(offer['keywords'])}\n\n"
        f"## {labels['related']}\n\n{_list(offer['related'], '')}\n{labels['verified']} {offer['verified']}\n"
    )


def _link(term: str, value: str) -> str:
    return f"[{value}]({SCHEMES[term]}{value})" if term in SCHEMES else value
