"""Names of languages, as a filter shows them one below the other: two codes never have one name."""

import pytest

from tests.built.samples import LANGUAGES
from wegweiser.pages.formats import language, languages

SPOKEN = (
    "am ar bg bn bs ckb de el en es fa fr ha hi hr hu hy id it ja ka kk kmr ko lt lv mk mn my ne nl om pa pl prs ps pt ro rom ru "
    "sk sl so sq sr sv sw ta te th ti tr ug ur uz vi wo yo zh"
)
"""What people in Germany speak; `kmr`, not `ku`, as the catalogue has it."""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_languages_have_one_name(lang: str) -> None:
    """Dari had been called Persian, in thirteen languages."""
    codes: dict[str, list[str]] = {}
    for code in SPOKEN.split():
        codes.setdefault(language(code, lang).casefold(), []).append(code)

    assert [same for same in codes.values() if len(same) > 1] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_one_name_is_all_there_is_the_code_tells_them_apart(lang: str) -> None:
    names = languages(["ku", "kmr", "ar"], lang)

    assert len(set(names.values())) == 3
    assert names["ar"] == language("ar", lang)


def test_dari_is_dari() -> None:
    assert (language("prs", "de"), language("prs", "en"), language("prs", "ckb")) == ("Dari", "Dari", "دەری")
