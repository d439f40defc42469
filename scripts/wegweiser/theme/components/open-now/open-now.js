// "Open now until 17:00", "opens tomorrow at 9:00", or the next date. Without it the plain times stand alone.
const DAY = 1440;

/** A minute since 1970 as Berlin's clocks and calendars show it, wherever the phone is. Swedish writes `2026-11-22` and `14:05`. */
const shown = (minute, options, lang = "sv") => new Intl.DateTimeFormat(lang, { timeZone: "Europe/Berlin", ...options }).format(minute * 6e4);
const clock = (minute) => shown(minute, { timeStyle: "short" });

/** A day in words; in numbers where the browser does not speak the page's language. Never in another calendar than the page's. */
function date(minute) {
  const { lang } = document.documentElement;
  const words = { weekday: "long", day: "numeric", month: "long" };
  return Intl.DateTimeFormat.supportedLocalesOf([lang]).length
    ? shown(minute, words, `${lang}-u-ca-gregory-nu-latn`)
    : shown(minute, { day: "numeric", month: "numeric", year: "numeric" }, "de");
}

function words(data, [from, to], now) {
  if (from <= now) return to - now > DAY ? data.always : data.until.replace("{time}", clock(to));
  const days = [now, now + DAY].map((minute) => shown(minute));
  const text = [data.today, data.tomorrow][days.indexOf(shown(from))] ?? data.later;
  return text.replace("{time}", clock(from)).replace("{date}", date(from));
}

/** The span that runs now or comes next; nothing before the first day, where the phone's clock must be wrong, or after the last. */
function next(turns, now) {
  let at = 0;
  const edges = turns.split(" ").map((minutes) => (at += +minutes));
  const end = edges.findIndex((edge, place) => place && place % 2 === 0 && edge > now);
  if (now >= edges[0] && end > 0) return edges.slice(end - 1, end + 1);
}

for (const line of document.querySelectorAll(".open-now")) {
  const now = Date.now() / 6e4;
  const span = next(line.dataset.turns, now);
  if (span) {
    line.textContent = words(line.dataset, span, now);
    line.classList.toggle("open-now--open", span[0] <= now);
  }
}
