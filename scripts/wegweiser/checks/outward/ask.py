"""Asks many addresses at once: patiently, one request at a time for each server, and never twice for nothing."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

import httpx

from wegweiser.checks.outward.answer import Answer, Reason, Verdict
from wegweiser.checks.outward.follow import Ask, Seen, follow
from wegweiser.checks.outward.trouble import TROUBLE, reason

GONE = (404, 410)


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
    timeout, headers = httpx.Timeout(manners.silence), {"User-Agent": manners.agent, "Accept": "*/*", "Accept-Language": "de"}
    async with httpx.AsyncClient(timeout=timeout, headers=headers, limits=httpx.Limits(max_keepalive_connections=0)) as client:
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
    """One run's memory: who is being asked, and who wants to be left in peace."""

    def __init__(self, client: httpx.AsyncClient, manners: Manners) -> None:
        self.client, self.manners = client, manners
        self.workers = asyncio.Semaphore(manners.workers)
        self.turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.resting: set[str] = set()

    async def patiently(self, url: str) -> Answer:
        """HEAD, which costs least; then GET, because many servers treat HEAD badly; then GET again where trouble may pass."""
        answer = await self._once("HEAD", url)
        for wait in (0, *self.manners.again):
            if answer.verdict in (Verdict.fine, Verdict.moved) or answer.reason is Reason.resting:
                break
            await asyncio.sleep(wait)
            answer = await self._once("GET", url)
            if answer.verdict is Verdict.gone or not _may_pass(answer):
                break
        return answer

    async def _once(self, method: str, url: str) -> Answer:
        request: Ask = lambda address: self._request(method, address)  # noqa: E731 - the method stays, the address changes
        try:
            seen = await follow(url, request)
        except TROUBLE as error:
            return Answer(Verdict.unchecked, reason(error))
        return _judged(url, seen)

    async def _request(self, method: str, url: str) -> tuple[int, str]:
        """Status and new address of one request. The body is never read, so it may be endless."""
        host = _host(url)
        async with self.turns[host], self.workers:
            if host in self.resting:
                return 429, ""
            async with asyncio.timeout(self.manners.patience), self.client.stream(method, url, follow_redirects=False) as response:
                status, location = response.status_code, response.headers.get("location", "")
            if status == 429:
                self.resting.add(host)
            await asyncio.sleep(self.manners.between)
        return status, location
