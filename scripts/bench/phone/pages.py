"""The folders that are measured: our site as a live city would serve it, and a page of GOV.UK Frontend's own pieces."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
PEER = HERE / "node_modules" / "govuk-frontend" / "dist" / "govuk"
PIECES = ("skip-link", "header", "breadcrumbs", "summary-list", "details", "accordion", "button", "footer")
"""What a page of information on GOV.UK is made of: each piece as the package's own fixture shows it."""


def ours(folder: Path) -> Path:
    """The demonstration, built; without its noindex, which is a demonstration's duty and no fault of the pages."""
    subprocess.run([sys.executable, "-m", "wegweiser.cli", "build", str(folder)], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    for file in folder.rglob("*.html"):
        text = file.read_text("utf-8")
        file.write_text(text.replace('<meta name="robots" content="noindex">\n', ""), "utf-8")
    return folder


def peer(folder: Path) -> Path:
    """One page with the package's stylesheet and script, minified by the package itself."""
    (folder / "assets").mkdir(parents=True)
    for file in ("govuk-frontend.min.css", "govuk-frontend.min.js"):
        shutil.copy(PEER / file, folder / "assets" / file)
    shutil.copytree(PEER / "assets", folder / "assets", dirs_exist_ok=True)
    (folder / "index.html").write_text(_TEMPLATE.format(pieces="\n".join(map(_piece, PIECES))), "utf-8")
    return folder


def _piece(name: str) -> str:
    found = json.loads((PEER / "components" / name / "fixtures.json").read_text("utf-8"))
    return str(found["fixtures"][0]["html"])


_TEMPLATE = """<!DOCTYPE html>
<html lang="en" class="govuk-template">
<head>
<meta charset="utf-8">
<title>Page – GOV.UK</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#1d70b8">
<link rel="icon" sizes="any" href="/assets/images/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/govuk-frontend.min.css">
</head>
<body class="govuk-template__body">
<script>document.body.className += ' js-enabled govuk-frontend-supported';</script>
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main-content">
<h1 class="govuk-heading-xl">A page of information</h1>
<p class="govuk-body-l">Some words about what this page is for and whom it helps.</p>
{pieces}
</main>
</div>
<script type="module">import {{ initAll }} from '/assets/govuk-frontend.min.js'; initAll();</script>
</body>
</html>
"""
