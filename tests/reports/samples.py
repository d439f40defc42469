"""Small catalogues made from the base site: its offer and organisation, changed where a test asks."""

import datetime
from pathlib import Path

from wegweiser.model.catalogue import Catalogue
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import Organisation
from wegweiser.model.terms import GermanLevel, LifeArea, TargetGroup
from wegweiser.project import Project, open_project
from wegweiser.reports.supply import Supply

ROOT = Path(__file__).parent.parent.parent
BASE = ROOT / "tests" / "sites" / "base"
TODAY = datetime.date(2026, 11, 22)
PROJECT = open_project(BASE)
assert PROJECT.catalogue
CATALOGUE = PROJECT.catalogue


def day(distance: int) -> datetime.date:
    """A day so many days from today."""
    return TODAY + datetime.timedelta(days=distance)


def offer(id: str, **changes: object) -> Offer:
    """The base site's offer under another id; the changes are validated like a file."""
    return Offer.model_validate({**CATALOGUE.offers["kurs-beratung"].model_dump(), "title": f"Angebot {id}", "id": id, **changes})


def organisation(id: str, **changes: object) -> Organisation:
    """The base site's organisation under another id."""
    return Organisation.model_validate({**CATALOGUE.organisations["verein"].model_dump(), "id": id, "name": f"Verein {id}", **changes})


def catalogue(*records: Offer | Organisation) -> Catalogue:
    """The base site's municipality with these offers, and with these organisations beside its own."""
    return Catalogue(
        CATALOGUE.municipality,
        {each.id: each for each in records if isinstance(each, Offer)},
        {**CATALOGUE.organisations, **{each.id: each for each in records if isinstance(each, Organisation)}},
        CATALOGUE.districts,
        CATALOGUE.pages,
        CATALOGUE.goals,
        CATALOGUE.emergency,
    )


def supplied(
    *areas: LifeArea,
    groups: tuple[TargetGroup, ...] = (TargetGroup.all,),
    languages: tuple[str, ...] = (),
    level: GermanLevel = GermanLevel.none,
    full: bool = False,
) -> Supply:
    """One running offer as the gap matrix sees it."""
    return Supply("x", frozenset(areas), frozenset(groups), frozenset(languages), level, full)


def changed(root: Path, old: str, new: str, file: str = "offers/language/kurs-beratung.yml") -> Project:
    """A copy of the base site, opened after a text in one of its files was replaced."""
    path = root / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return open_project(root)
