"""Every way a server misbehaves has its answer, and only 404 and 410 mean that something is gone."""

import asyncio
import time
from dataclasses import replace

import pytest

from tests.outward.server import BEHAVIOUR, Server
from wegweiser.checks.outward.answer import Answer, Reason, Verdict
from wegweiser.checks.outward.ask import Manners, ask

FINE = Answer(Verdict.fine)
GONE = Answer(Verdict.gone, status=404)


def unchecked(reason: Reason, status: int | None = None) -> Answer:
    return Answer(Verdict.unchecked, reason, status)


ANSWERS = {
    "200": FINE,
    "204": FINE,
    "404": GONE,
    "410": Answer(Verdict.gone, status=410),
    **{str(status): unchecked(Reason.status, status) for status in (400, 401, 403, 405, 418, 429, 451, 500, 502, 503)},
    "no-head": FINE,
    "wrong-head": FINE,
    "silent-head": FINE,
    "unhurried": FINE,
    "tired": FINE,
    "back-again": FINE,
    "slow": unchecked(Reason.slow),
    "dripping": unchecked(Reason.slow),
    "reset": unchecked(Reason.connection),
    "hung-up": unchecked(Reason.garbled),
    "endless": FINE,
    "endless-header": unchecked(Reason.garbled),
    "garbled": unchecked(Reason.garbled),
    "bad-header": unchecked(Reason.garbled),
    "bad-status": unchecked(Reason.garbled),
    "circle": unchecked(Reason.circle),
    "ping": unchecked(Reason.circle),
    "round-once": FINE,
    "near": FINE,
    "to-gone": GONE,
    "far-gone": GONE,
    "to-mail": unchecked(Reason.address),
    "to-nonsense": unchecked(Reason.address),
    "to-nowhere": unchecked(Reason.status, 302),
}


def answer(url: str, manners: Manners) -> Answer:
    return asyncio.run(ask([url], manners))[url]


@pytest.mark.parametrize("path", ANSWERS)
def test_the_answer(path: str, server: Server, hasty: Manners) -> None:
    assert answer(server.url(path), hasty) == ANSWERS[path]


def test_every_behaviour_is_tested() -> None:
    assert BEHAVIOUR.keys() - ANSWERS.keys() == {"pong", "far"}


def test_another_server_is_named(server: Server, hasty: Manners) -> None:
    assert answer(server.url("far"), hasty) == Answer(Verdict.moved, to=server.url("200", "localhost"))


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://name.invalid/", Reason.name),
        ("http://127.0.0.1:1/", Reason.connection),
        ("http://[broken/", Reason.address),
        ("http://127.0.0.1:99999/", Reason.address),
        (f"http://{'ü' * 70}.invalid/", Reason.address),
        ("http://a\x00b.invalid/", Reason.address),
    ],
)
def test_no_server_at_all(url: str, reason: Reason, hasty: Manners) -> None:
    assert answer(url, hasty) == unchecked(reason)


def test_no_secure_connection(server: Server, hasty: Manners) -> None:
    assert answer(server.url("200").replace("http:", "https:"), hasty) == unchecked(Reason.tls)


def test_one_polite_request_where_all_is_well(server: Server, hasty: Manners) -> None:
    answer(server.url("200"), hasty)

    assert server.asked == [("HEAD", "/200", "wegweiser test")]


def test_who_says_429_is_left_in_peace(server: Server, hasty: Manners) -> None:
    urls = [server.url("429"), server.url("200"), server.url("404")]

    answers = asyncio.run(ask(urls, hasty))

    assert set(answers.values()) == {unchecked(Reason.status, 429)}
    assert [path for _, path, _ in server.asked] == ["/429"]


def test_gone_is_what_is_gone_twice_with_a_pause(server: Server, hasty: Manners) -> None:
    begin = time.monotonic()

    found = answer(server.url("404"), replace(hasty, doubt=0.5))

    assert (found, time.monotonic() - begin > 0.5) == (GONE, True)
    assert [method for method, _, _ in server.asked] == ["HEAD", "GET"] * 2


def test_one_request_at_a_time_for_each_server_and_servers_side_by_side(server: Server, hasty: Manners) -> None:
    urls = [server.url(f"unhurried?{number}", host) for number in range(5) for host in ("127.0.0.1", "localhost")]

    answers = asyncio.run(ask(urls, replace(hasty, silence=5, patience=5)))

    assert set(answers.values()) == {FINE}
    assert server.most == {"127.0.0.1": 1, "localhost": 1, "all": 2}


def test_a_pause_between_two_requests_to_one_server(server: Server, hasty: Manners) -> None:
    begin = time.monotonic()

    asyncio.run(ask([server.url("200?1"), server.url("200?2")], replace(hasty, between=0.3)))

    assert time.monotonic() - begin >= 0.3


def test_progress_is_told_once_for_each(server: Server, hasty: Manners) -> None:
    told: list[None] = []

    asyncio.run(ask([server.url("200"), server.url("404")], hasty, lambda: told.append(None)))

    assert len(told) == 2
