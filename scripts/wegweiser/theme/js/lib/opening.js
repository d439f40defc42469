// When an offer is open: reads the line that pages/opening.py writes. Minutes count on Berlin's clock.
const DAY = 1440;

const minutes = (time) => time.slice(0, 2) * 60 + +time.slice(2);
const dayNumber = (date) => Date.parse(date) / 864e5;

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
