"""Faults of links out: an address at which our misbehaving server answers badly stands anywhere in the catalogue or in docs/."""

from collections.abc import Callable

from tests.faults.tree import Place, Tree
from tests.outward.server import Server

Fault = Callable[[Tree, Server], Place]
"""Plants one fault and says where it must be found."""


def answering(*paths: str) -> Fault:
    """One of the server's addresses in a field, a text or a hand-written page."""

    def plant(tree: Tree, server: Server) -> Place:
        url = server.url(tree.random.choice(paths))
        match tree.random.randrange(4):
            case 0:
                return tree.put(tree.organisation(), "web", url)
            case 1:
                return tree.put(tree.offer(), "source_url", url)
            case 2:
                return tree.paragraph(f"Mehr steht [auf einer Seite]({url}).")
        return document(tree, f"[Mehr]({url})")

    return plant


def document(tree: Tree, paragraph: str) -> Place:
    """A new paragraph between two others of any hand-written page."""
    file = tree.random.choice(sorted((tree.root / "docs").rglob("*.md")))
    lines = file.read_text("utf-8").split("\n")
    at = tree.random.choice([number for number, line in enumerate(lines) if not line and number > lines.index("---", 1)])
    file.write_text("\n".join([*lines[: at + 1], paragraph, "", *lines[at + 1 :]]), "utf-8")
    return file.relative_to(tree.root).as_posix(), at + 2


FAULTS: dict[str, Fault] = {
    "dead-url": answering("404", "410", "to-gone", "far-gone"),
    "link-unchecked": answering("403", "405", "429", "500", "slow", "reset", "circle", "garbled", "to-nowhere"),
    "moved-url": answering("far"),
}
"""Rule → how to plant its fault."""
