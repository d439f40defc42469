// "Open now until 17:00", "opens tomorrow at 9:00", or the next date. Without it the plain times stand alone.
import { berlin, next } from "../../js/lib/opening.js";

const DAY = 1440;

const clock = (minute) => new Date(minute * 6e4).toISOString().slice(11, 16);

function words(data, [from, to], now) {
  if (from <= now) return to - now > DAY ? data.always : data.until.replace("{time}", clock(to));
  const days = Math.floor(from / DAY) - Math.floor(now / DAY);
  const text = [data.today, data.tomorrow][days] ?? data.later;
  const date = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC", numberingSystem: "latn" });
  return text.replace("{time}", clock(from)).replace("{date}", date.format(from * 6e4));
}

for (const line of document.querySelectorAll(".open-now")) {
  const now = berlin();
  const span = next(line.dataset.opening, now);
  if (span) {
    line.textContent = words(line.dataset, span, now);
    line.classList.toggle("open-now--open", span[0] <= now);
  }
}
