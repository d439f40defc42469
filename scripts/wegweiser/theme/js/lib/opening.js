// When an offer is open: reads the line that pages/opening.py writes. Minutes count on Berlin's clock, wherever the phone is.
const DAY = 1440;
const CLOCK = { timeZone: "Europe/Berlin", dateStyle: "short", timeStyle: "short" };

const minutes = (time) => time.slice(0, 2) * 60 + +time.slice(2);
const dayNumber = (date) => Date.parse(date) / 864e5;

/** Now on Berlin's clock, in minutes since 1970. Swedish writes `2026-11-22 14:05`. */
export function berlin(now = new Date()) {
  const [day, time] = new Intl.DateTimeFormat("sv", CLOCK).format(now).split(" ");
  return dayNumber(day) * DAY + minutes(time.replace(":", ""));
}

/** The line as spans `[from, to]` in minutes since 1970, in order; spans that touch are one. */
export function spans(line) {
  const [head, ...parts] = line.split(" ");
  const [date, count] = head.split("/");
  const first = dayNumber(date);
  const usual = {};
  const special = {};
  for (const part of parts) {
    const [day, times] = part.split("=");
    if (!day.startsWith("+")) usual[day] = times;
    else {
      const [from, to = from] = day.slice(1).split("-");
      for (let place = +from; place <= +to; place++) special[place] = times;
    }
  }
  const found = [];
  for (let place = 0; place < +count; place++) {
    const day = first + place;
    // Day 0 of 1970 was a Thursday; Monday is 1.
    const times = special[place] ?? usual[((day + 3) % 7) + 1];
    for (const span of times ? times.split(",") : []) {
      const [from, to] = span.split("-").map((time) => day * DAY + minutes(time));
      const last = found[found.length - 1];
      if (last && last[1] === from) last[1] = to;
      else found.push([from, to]);
    }
  }
  return found;
}

/** The span that runs now or comes next; nothing before the first day, where the phone's clock must be wrong, or after the last. */
export function next(line, now) {
  const first = dayNumber(line.slice(0, 10)) * DAY;
  return now < first ? undefined : spans(line).find(([, to]) => to > now);
}
