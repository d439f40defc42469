"""The one clear next step of an offer: what a reader does now to get there."""

from __future__ import annotations

import datetime
from urllib.parse import urlsplit

from markupsafe import Markup

from wegweiser.model.offer import Offer
from wegweiser.model.terms import RegistrationMode
from wegweiser.pages import formats, icons, place, urls
from wegweiser.pages.contact import Reach
from wegweiser.pages.draft import Draft
from wegweiser.pages.markup import ltr
from wegweiser.pages.rows import Action, Step
from wegweiser.pages.state import Running, state


def step(draft: Draft, offer: Offer, reach: Reach, today: datetime.date) -> Step:
    """What to do, in one sentence, with the tap that does it first."""
    if state(offer, today) is Running.ended:
        area = offer.life_areas[0]
        ahead = Action(draft.link(urls.area(draft.lang, area)), icons.AREAS[area], draft.term(area))
        return Step("sign-direction", draft.t("Sehen Sie sich andere Angebote an"), (), (ahead,))
    mode = offer.registration.mode
    return Step(
        icons.REGISTRATION[mode], _title(draft, offer, reach), tuple(_texts(draft, offer, reach, today)), _actions(draft, offer, reach)
    )


def _title(draft: Draft, offer: Offer, reach: Reach) -> Markup:
    t, appointment = draft.t, offer.schedule.by_appointment
    match offer.registration.mode:
        case RegistrationMode.none if appointment and reach.calls:
            return t("Rufen Sie an und machen Sie einen Termin aus")
        case RegistrationMode.none:
            there = offer.place.street or offer.place.sites
            return t("Kommen Sie einfach vorbei") if there else t("Sie brauchen keine Anmeldung")
        case RegistrationMode.phone:
            return t("Rufen Sie an und machen Sie einen Termin aus") if appointment else t("Rufen Sie an und melden Sie sich an")
        case RegistrationMode.mail:
            return t("Schreiben Sie eine E-Mail")
        case RegistrationMode.form:
            return t("Füllen Sie das Formular im Internet aus")
        case RegistrationMode.in_person:
            return t("Gehen Sie hin und melden Sie sich an")
        case RegistrationMode.assigned:
            return t("Eine Behörde schickt Sie dorthin")
        case RegistrationMode.counsellor:
            return t("Ihre Beratungsstelle meldet Sie an")


def _texts(draft: Draft, offer: Offer, reach: Reach, today: datetime.date) -> list[Markup]:
    texts: list[Markup] = []
    if offer.registration.mode is RegistrationMode.assigned:
        texts.append(draft.t("Fragen Sie beim Amt oder in einer Beratungsstelle, ob das für Sie möglich ist."))
    if note := draft.optional(f"offer/{offer.id}/registration/note", offer.registration.note):
        texts.append(note)
    if deadline := offer.registration.deadline:
        day = formats.date(deadline, draft.lang)
        over = deadline < today
        texts.append(draft.t("Die Anmeldung war bis {date} möglich.", date=day) if over else draft.t("Anmeldung bis {date}", date=day))
    if reach.borrowed:
        texts.append(draft.t("Sie erreichen die Organisation, die das Angebot macht."))
    return texts


def _actions(draft: Draft, offer: Offer, reach: Reach) -> tuple[Action, ...]:
    """All ways, the one that registration asks for first."""
    way = place.route(draft, offer.place)
    first = _first(draft, offer, reach, way)
    return (*([first] if first else []), *(action for action in reach.actions if not first or action.href != first.href))


def _first(draft: Draft, offer: Offer, reach: Reach, way: Action | None) -> Action | None:
    match offer.registration.mode:
        case RegistrationMode.phone:
            return next(iter(reach.calls), None)
        case RegistrationMode.mail:
            return next(iter(reach.mails), None)
        case RegistrationMode.form:
            url = offer.registration.url or offer.contact.form
            return Action(url, "form-select", draft.t("Zum Formular"), ltr(urlsplit(url).hostname or url)) if url else None
        case RegistrationMode.assigned | RegistrationMode.counsellor:
            return Action(draft.link(urls.counselling(draft.lang)), "forum-outline", draft.t("Beratung finden"))
        case _:
            return next(iter(reach.calls), None) if offer.schedule.by_appointment else way
