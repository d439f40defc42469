"""A QR code per offer for paper: its address in no language, as a small SVG, made once for all languages."""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.model.catalogue import Catalogue
from wegweiser.pages import urls
from wegweiser.pages.page import Output
from wegweiser.pages.qr import svg


def qr_codes(catalogue: Catalogue) -> Iterator[Output]:
    """One picture for each offer, ended ones too: their codes are on paper."""
    for id in catalogue.offers:
        yield Output(urls.qr(id), svg(catalogue.municipality.url + urls.neutral(id)).encode())
