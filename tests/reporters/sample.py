"""What every format is asked to say: two files, all severities, an accepted problem, characters that need care."""

from pathlib import PurePosixPath

from wegweiser.acceptance import Acceptance
from wegweiser.checks.run import Checked
from wegweiser.problem import Position, Problem, Severity, say
from wegweiser.translation.status import Counts

OFFER = PurePosixPath("offers/language/kurs.yml")
PAGE = PurePosixPath("offers/agreement/über uns, kurz.yml")

PROBLEMS = (
    Problem(
        "unknown-key",
        Severity.error,
        Position(PAGE, 3),
        say("Den Schlüssel „{key}“ gibt es hier nicht.", key="100 %\n<b>\x07"),
        say("Hier sind erlaubt: {names}.", names="title, summary"),
    ),
    Problem(
        "wrong-type",
        Severity.error,
        Position(OFFER, 4, 7),
        say("Bei „{name}“ steht nicht, was hier hingehört.", name="phones"),
        say("Hier gehört {wanted} hin.", wanted=say("eine Liste (jede Zeile mit „- “)")),
    ),
    Problem(
        "verified-too-long-ago",
        Severity.warning,
        Position(OFFER, 31, 14),
        say("Seit {days} Tagen hat das niemand geprüft; erlaubt sind {limit}.", days=234, limit=180),
        say("Prüfen Sie alle Angaben und schreiben Sie den heutigen Tag."),
    ),
    Problem(
        "trailing-space",
        Severity.note,
        Position(OFFER, 40, 9),
        say("Am Ende der Zeile stehen Leerzeichen."),
        say("Rufen Sie wegweiser check --fix auf."),
    ),
)
ACCEPTED = Problem(
    "no-contact",
    Severity.error,
    Position(OFFER, 12),
    say("Dieses Angebot kann niemand erreichen."),
    say("Ergänzen Sie eine Telefonnummer oder eine E-Mail-Adresse."),
)
REASON = Acceptance(Position(OFFER, 11), "no-contact", "nur vor Ort, so gewünscht", 12, 12)

SAMPLE = Checked(PROBLEMS, {"en": Counts(1, 0, 94, 1000), "ckb": Counts(1095, 0, 0, 0)}, ((ACCEPTED, REASON),))
CLEAN = Checked((), {})
