"""Faults in the facts behind the legal pages."""

from collections.abc import Mapping

from tests.faults.tree import MUNICIPALITY, Place, Plant, Tree
from wegweiser.checks.catalogue.legal_fact_missing import NEEDED


def legal_fact_missing(tree: Tree) -> Place:
    tree.swap(MUNICIPALITY, "^demo: true", "demo: false")
    tree.swap(MUNICIPALITY, rf"^  {tree.random.choice(NEEDED)}: .*\n", "")
    path, line = tree.line(MUNICIPALITY, "^body:")
    return path, line + 1


def statement_old(tree: Tree) -> Place:
    return tree.swap(MUNICIPALITY, "^  created: .*", f"  created: {tree.random.choice(['2020-02-29', '2025-11-21', '2026-11-23'])}")


def security_contact_expires(tree: Tree) -> Place:
    day = tree.random.choice(["2026-11-21", "2027-01-20", "2027-11-24"])
    return tree.swap(MUNICIPALITY, "^  security_expires: .*", f"  security_expires: {day}")


FAULTS: Mapping[str, Plant] = {
    "legal-fact-missing": legal_fact_missing,
    "security-contact-expires": security_contact_expires,
    "statement-old": statement_old,
}
