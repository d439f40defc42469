"""The short codes that stand for offers and goals in the address of a list, as theme/js/lib/picks.js makes them."""

from __future__ import annotations

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def code(name: str) -> str:
    """FNV-1a (32 bits, base 36) of `o/<offer>` or `g/<goal>`: it stays as long as the id, and does not tell what it is about."""
    value = 2166136261
    for byte in name.encode():
        value = (value ^ byte) * 16777619 % 2**32
    digits = ""
    while value or not digits:
        value, digit = divmod(value, 36)
        digits = _DIGITS[digit] + digits
    return digits
