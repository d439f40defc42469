"""Asks many addresses at once: patiently, one request at a time for each server, and never twice for nothing."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import httpx

from wegweiser.checks.outward.answer import Answer, Verdict
from wegweiser.checks.outward.follow import follow, host
from wegweiser.checks.outward.trouble import TROUBLE, reason


@dataclass(frozen=True)
class Manners:
    """How we behave; all times in seconds."""

    agent: str
    """What we call ourselves, with an address where people can complain."""
    workers: int = 6
    """So many servers are asked at the same time."""
    between: float = 0.5
    """Pause between two requests to one server."""
    silence: float = 10
    """So long a server may say nothing."""
    patience: float = 20
    """So long a request may take in all, however busily the server sends."""
    again: tuple[float, ...] = (2, 8)
    """Waits before asking once more after trouble that may pass."""
    doubt: float = 30
    """Wait before what is gone is asked a second time."""


async def ask(urls: Collection[str], manners: Manners, done: Callable[[], None] = lambda: None) -> Mapping[str, Answer]:
    """An answer for each address; `done` is called after each. Gone is only what is gone twice, with a pause between."""
    headers = {"User-Agent": manners.agent, "Accept": "*/*", "Accept-Language": "de"}
    limits = httpx.Limits(max_keepalive_connections=0)
    async with httpx.AsyncClient(timeout=manners.silence, headers=headers, limits=limits) as client:
        asking = _Asking(client, manners)

        async def first(url: str) -> Answer:
            answer = await asking.patiently(url)
            done()
            return answer

        answers = dict(zip(urls, await asyncio.gather(*map(first, urls)), strict=True))
        gone = [url for url, answer in answers.items() if answer.verdict is Verdict.gone]
        if gone:
            await asyncio.sleep(manners.doubt)
            answers.update(zip(gone, await asyncio.gather(*map(asking.patiently, gone)), strict=True))
    return answers


class _Asking:
    """One run's memory: whose turn it is, and who wants to be left in peace."""

    def __init__(self, client: httpx.AsyncClient, manners: Manners) -> None:
        self.client, self.manners = client, manners
        self.workers = asyncio.Semaphore(manners.workers)
        self.turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.resting: set[str] = set()

    async def patiently(self, url: str) -> Answer:
        """HEAD, which costs least; then GET, because many servers treat HEAD badly; then GET again where trouble may pass."""
        answer = await self._once("HEAD", url)
        if answer.is_final:
            return answer
        for wait in (0, *self.manners.again):
            await asyncio.sleep(wait)
            answer = await self._once("GET", url)
            if answer.is_final or not answer.may_pass:
                break
        return answer

    async def _once(self, method: str, url: str) -> Answer:
        try:
            return await follow(url, lambda address: self._in_turn(method, address))
        except TROUBLE as error:
            return Answer(Verdict.unchecked, reason(error))

    async def _in_turn(self, method: str, url: str) -> tuple[int, str]:
        """Status and new address. A server that has said 429 once is not asked again in this run."""
        server = host(url)
        async with self.turns[server]:
            if server in self.resting:
                return 429, ""
            async with self.workers:
                found = await self._request(method, url)
            if found[0] == 429:
                self.resting.add(server)
            await asyncio.sleep(self.manners.between)
        return found

    async def _request(self, method: str, url: str) -> tuple[int, str]:
        """One request. The body is never read, so it may be endless."""
        async with asyncio.timeout(self.manners.patience), self.client.stream(method, url) as response:
            return response.status_code, response.headers.get("location", "")
