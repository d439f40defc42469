"""The ways to reach an offer; where it names none, those of its organisation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.model.organisation import Organisation
from wegweiser.model.parts import Contact
from wegweiser.pages import formats
from wegweiser.pages.draft import Draft, mailto
from wegweiser.pages.hours import Hours, hours
from wegweiser.pages.markup import joined, ltr
from wegweiser.pages.rows import Action


@dataclass(frozen=True)
class Reach:
    """Whom one reaches, and how; `borrowed` where the contact is the organisation's."""

    calls: tuple[Action, ...] = ()
    mails: tuple[Action, ...] = ()
    links: tuple[Action, ...] = ()
    messengers: tuple[Markup, ...] = ()
    role: Markup | None = None
    phone_hours: Hours | None = None
    borrowed: bool = False

    @property
    def actions(self) -> tuple[Action, ...]:
        """All ways that one tap opens."""
        return (*self.calls, *self.mails, *self.links)


def reach(draft: Draft, offer: Offer) -> Reach:
    """How to reach an offer."""
    contact = offer.contact
    organisation = draft.desk.catalogue.organisations.get(offer.organisation)
    if not (contact.phones or contact.emails or contact.web or contact.form or contact.messenger) and organisation:
        return reach_organisation(draft, organisation, borrowed=True)
    return Reach(
        tuple(call(draft, number) for number in contact.phones),
        tuple(mail(draft, address) for address in contact.emails),
        tuple(_links(draft, contact)),
        tuple(_messengers(contact)),
        draft.optional(f"offer/{offer.id}/contact/person_role", contact.person_role),
        hours(offer.phone_hours, draft.desk.voice) if offer.phone_hours else None,
    )


def reach_organisation(draft: Draft, organisation: Organisation, *, borrowed: bool = False) -> Reach:
    """How to reach an organisation."""
    return Reach(
        (call(draft, organisation.phone),) if organisation.phone else (),
        (mail(draft, organisation.email),) if organisation.email else (),
        (link(draft, organisation.web),) if organisation.web else (),
        borrowed=borrowed,
    )


def call(draft: Draft, number: str) -> Action:
    """A call."""
    return Action(f"tel:{number}", "phone", draft.t("Anrufen"), formats.phone(number))


def mail(draft: Draft, address: str) -> Action:
    """A mail."""
    return Action(mailto(address), "email-outline", draft.t("E-Mail schreiben"), ltr(address))


def link(draft: Draft, url: str) -> Action:
    """A web site; its host alone is shown, on paper the stylesheet prints the whole address."""
    return Action(url, "open-in-new", draft.t("Internetseite"), ltr(urlsplit(url).hostname or url))


def _links(draft: Draft, contact: Contact) -> Iterator[Action]:
    if contact.form:
        yield Action(contact.form, "form-select", draft.t("Kontaktformular"), ltr(urlsplit(contact.form).hostname or contact.form))
    if contact.web:
        yield link(draft, contact.web)


def _messengers(contact: Contact) -> Iterator[Markup]:
    for messenger in contact.messenger:
        shown = formats.phone(messenger.address) if messenger.address.startswith("+") else ltr(messenger.address)
        yield joined(": ", ltr(messenger.service), shown)
