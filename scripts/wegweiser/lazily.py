"""A mapping whose values are made when somebody asks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

T = TypeVar("T")


class Lazily(Mapping[str, T]):
    """`Lazily(("de", "ar"), make)`: `make("ar")` runs at the first look at `"ar"`.

    Values are kept, or only the `keep` that were looked at last, where all together would fill the memory.
    """

    def __init__(self, keys: Sequence[str], make: Callable[[str], T], keep: int | None = None) -> None:
        self._keys = tuple(keys)
        self._make = make
        self._keep = keep
        self._made: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        if key not in self._keys:
            raise KeyError(key)
        if key not in self._made and len(self._made) == self._keep:
            del self._made[next(iter(self._made))]
        self._made[key] = self._made.pop(key) if key in self._made else self._make(key)
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
