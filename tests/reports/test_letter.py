"""The mails that ask organisations."""

from urllib.parse import parse_qs, urlsplit

from tests.reports.samples import PROJECT, TODAY, catalogue, day, offer, organisation
from wegweiser.model.catalogue import Catalogue
from wegweiser.pages.desk import Desk
from wegweiser.reports.letter import LONGEST_LINK, Letter, letter
from wegweiser.reports.rounds import rounds
from wegweiser.translation.edition import Edition


def letters(made: Catalogue) -> list[Letter]:
    desk = Desk(Edition("de", made, interface=PROJECT.editions["de"].interface))
    return [letter(desk, each, TODAY) for each in rounds(made, TODAY)]


def test_a_letter_says_what_is_on_file_and_asks() -> None:
    (found,) = letters(
        catalogue(
            organisation("verein", verified_on=TODAY, email="verein@example.org", phone="+496990009123"),
            offer("a", verified_on=day(-200), status="full", status_until=day(20), cost={"kind": "fixed", "amount": "5"}),
        )
    )

    assert found.text.startswith("Guten Tag,\n\nim Wegweiser Musterstadt stehen Angebote von Ihnen.")
    assert "antworten Sie bis zum 6. Dezember 2026" in found.text
    for line in (
        "1. Angebot a",
        "   Seite: https://wegweiser.example/de/offers/a/",
        "   Stand: voll (bis 12. Dezember 2026)",
        "   Kosten: 5 €",
        "   Wann: Montag 09:00–12:00 Uhr",
        "   Kontakt: +49 69 90009123; verein@example.org",
        "   Zuletzt geprüft: 6. Mai 2026",
        "   Bitte besonders ansehen: Der Stand gilt nur bis zum 12. Dezember 2026. Was gilt jetzt?",
    ):
        assert line in found.text.replace("\u00a0", " ").split("\n"), line
    assert found.text.endswith("Stadt Musterstadt\n+49 69 90009100\nwegweiser@example.org")


def test_the_link_holds_the_letter() -> None:
    (found,) = letters(catalogue(organisation("verein", verified_on=TODAY, email="verein@example.org"), offer("a", verified_on=day(-200))))

    assert found.link
    parts = urlsplit(found.link)
    fields = parse_qs(parts.query, strict_parsing=True)
    assert (parts.scheme, parts.path, found.whole) == ("mailto", "verein@example.org", True)
    assert fields["subject"] == [found.subject]
    assert fields["body"][0].replace("\r\n", "\n") == found.text


def test_a_link_never_gets_too_long_for_a_mail_program() -> None:
    for count in (1, 3, 40):
        many = [offer(f"angebot-{place}", verified_on=day(-200)) for place in range(count)]
        (found,) = letters(catalogue(organisation("verein", verified_on=TODAY, email="verein@example.org"), *many))

        assert found.link
        assert len(found.link) <= LONGEST_LINK
        assert found.whole == (count == 1)
        assert found.text.count("   Kosten: ") == count


def test_without_an_address_there_is_a_text_and_no_link() -> None:
    (found,) = letters(catalogue(organisation("verein", verified_on=TODAY, email=None), offer("a", verified_on=day(-200))))

    assert (found.to, found.link, "Angebot a" in found.text) == (None, None, True)


def test_a_secret_address_stays_secret() -> None:
    place = {"kind": "fixed", "address_confidential": True}
    (found,) = letters(catalogue(organisation("verein", verified_on=TODAY), offer("a", verified_on=day(-200), place=place)))

    assert "Wo: Die Adresse ist geheim" in found.text
