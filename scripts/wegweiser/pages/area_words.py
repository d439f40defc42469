"""What people type when they mean a life area: colloquial words, and in languages without a stemmer their forms as well."""

from __future__ import annotations

from collections.abc import Callable

from wegweiser.model.terms import LifeArea


def area_words(plain: Callable[[str], str], area: LifeArea) -> str:
    """The words of one life area, as `plain` says them; translators write those of their language, not translations of the German ones."""
    match area:
        case LifeArea.language:
            return plain("Sprachkurs, Deutsch lernen, Sprachschule, VHS, Grammatik, sprechen üben")
        case LifeArea.education:
            return plain("Schule, Kurs, Weiterbildung, Abschluss, Zeugnis, Studium, Universität, lernen")
        case LifeArea.work:
            return plain("Arbeit, Job, Arbeitsplatz, Stelle, Beruf, Ausbildung, Bewerbung, Jobcenter, Arbeitsamt")
        case LifeArea.housing:
            return plain("Wohnung, Miete, Mietvertrag, Zimmer, Haus, Vermieter, umziehen")
        case LifeArea.health:
            return plain("Arzt, Ärztin, krank, Krankheit, Krankenhaus, Krankenversicherung, Medizin, Psyche")
        case LifeArea.family:
            return plain("Familie, Kinder, Kita, Kindergarten, Baby, schwanger, Eltern, Mutter, Vater")
        case LifeArea.social:
            return plain("Freunde, Leute kennenlernen, Verein, Sport, Treffpunkt, Freizeit, mitmachen, Ehrenamt")
        case LifeArea.law:
            return plain("Aufenthalt, Visum, Asyl, Ausländerbehörde, Ausländeramt, Anwalt, Papiere, Einbürgerung")
        case LifeArea.money:
            return plain("Geld, Schulden, Antrag, Bürgergeld, Sozialamt, Hilfe vom Staat, Bank, Steuern")
        case LifeArea.everyday:
            return plain("Alltag, Anmeldung, Einkaufen, Bus, Behörde, Formular, Internet, Freizeit")
