"""Many texts searched as one: to ask a hundred thousand short texts one by one takes many times as long."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache, partial
from itertools import accumulate

_SEAM = "\0"
_FEW = 4


class Haystack:
    """The texts in one, all their characters, and where each text begins."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.text = _SEAM + "".join(f"{text}{_SEAM}" for text in texts)
        self.starts = list(accumulate((len(text) + 1 for text in texts), initial=1))
        # Words come again and again, so that their letters are found sooner than those of the whole text.
        self.characters = "".join(sorted({*"".join({*self.text.split(" ")}), " "} - {_SEAM}))
        # Several rules look for the same signs.
        self.having: Callable[[re.Pattern[str]], frozenset[int]] = cache(self._having)

    def _having(self, sign: re.Pattern[str]) -> frozenset[int]:
        """Index of each text that has a character which the sign stands for."""
        if len(found := self._signs(sign)) <= _FEW:
            return self.containing(*found)

        # The characters that are there are found much faster than a class of all that could be.
        search = re.compile(f"[{re.escape(''.join(found))}]").search

        def find(start: int) -> int:
            match = search(self.text, start)
            return match.start() if match else -1

        return frozenset(self._indexes(find, 1))

    def _signs(self, sign: re.Pattern[str]) -> list[str]:
        return [char for char in self.characters if sign.match(char)]

    def containing(self, *needles: str) -> frozenset[int]:
        """Index of each text that contains one of the needles."""
        return frozenset(index for needle in needles for index in self._indexes(partial(self.text.find, needle), len(needle)))

    def edged(self, sign: re.Pattern[str]) -> frozenset[int]:
        """Index of each text that begins or ends with a character which the sign stands for."""
        return self.containing(*(edge for char in self._signs(sign) for edge in (_SEAM + char, char + _SEAM)))

    def _indexes(self, find: Callable[[int], int], length: int) -> Iterator[int]:
        at = find(0)
        while at >= 0:
            index = bisect_right(self.starts, at + length - 1) - 1
            yield index
            at = find(self.starts[index + 1] - 1)


@lru_cache(maxsize=2)
def shared(texts: tuple[str, ...]) -> Haystack:
    """The haystack of texts that every language asks about."""
    return Haystack(texts)
