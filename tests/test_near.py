"""Help for a name that does not exist."""

from wegweiser.checks.near import did_you_mean


def test_names_far_apart_in_a_large_catalogue_are_still_found() -> None:
    names = [f"kurs-{number}-{place}" for number in range(500) for place in ("bahnhof", "altstadt")]

    assert did_you_mean("kurs-317-bahnohf", [*names, "sprachcafe"]).values["near"] == "kurs-317-bahnhof"
    assert did_you_mean("sprachkafe", [*names, "sprachcafe"]).values["near"] == "sprachcafe"
