"""A browser for the preview."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.chromium import launch


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Closed when these tests are done: while it is open, its event loop runs, and no other test could start one."""
    with sync_playwright() as playwright:
        running = launch(playwright)
        yield running
        running.close()
