"""What is known of an address → what the check says about it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from wegweiser.checks.links import dead_url, link_unchecked, moved_url
from wegweiser.checks.outward.answer import Answer, Reason, Verdict
from wegweiser.checks.outward.memory import Known
from wegweiser.checks.outward.mentions import Mention
from wegweiser.problem import Problem, Saying, say

_REASONS: Mapping[Reason, Saying] = {
    Reason.slow: say("Der Server antwortet nicht rechtzeitig"),
    Reason.name: say("Den Namen des Servers findet gerade niemand"),
    Reason.tls: say("Die sichere Verbindung (TLS) kommt nicht zustande"),
    Reason.connection: say("Die Verbindung kommt nicht zustande oder bricht ab"),
    Reason.circle: say("Der Server leitet im Kreis weiter"),
    Reason.garbled: say("Die Antwort des Servers ist unverständlich"),
    Reason.address: say("Die Adresse, oder die, zu der sie führt, ist so nicht aufrufbar"),
}


def problem(mention: Mention, known: Known, now: datetime.datetime) -> Problem | None:
    """The problem at one place where the address stands; None where all is well."""
    values = {"url": mention.url, "since": known.since.date().isoformat(), "days": (now - known.since).days}
    match known.answer.verdict:
        case Verdict.gone:
            fact = say("„{url}“ gibt es nicht (Antwort {status}, seit {since}, Tage: {days}).", status=known.answer.status, **values)
            help = say("Suchen Sie die neue Adresse, oder löschen Sie diese.")
            return Problem(dead_url.ID, dead_url.SEVERITY, mention.position, fact, help)
        case Verdict.moved:
            fact = say("„{url}“ leitet zu einem anderen Server weiter: {to}", url=mention.url, to=known.answer.to)
            help = say("Wenn die Seite stimmt, schreiben Sie die neue Adresse.")
            return Problem(moved_url.ID, moved_url.SEVERITY, mention.position, fact, help)
        case Verdict.unchecked:
            fact = say("„{url}“ ließ sich nicht prüfen: {reason} (seit {since}, Tage: {days}).", reason=_reason(known.answer), **values)
            help = say("Das heißt nicht, dass der Link kaputt ist. Öffnen Sie ihn selbst, wenn die Meldung bleibt.")
            return Problem(link_unchecked.ID, link_unchecked.SEVERITY, mention.position, fact, help)
    return None


def _reason(answer: Answer) -> Saying:
    return _REASONS.get(answer.reason or Reason.status, say("Der Server antwortet einem Programm mit {status}", status=answer.status))
