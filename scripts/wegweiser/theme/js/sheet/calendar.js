// The next talk as a calendar file (RFC 5545). It holds no name: calendars are shared and synchronised.

/**
 * @param {{date: string, time: string, place: string}} review a time without zone: it is the clock on the wall
 * @param {string} title what the calendar shows
 * @param {Date} now when the file is made
 */
export function calendar({ date, time, place }, title, now) {
  const day = date.replaceAll("-", "");
  const when = time ? [`DTSTART:${day}T${time.replace(":", "")}00`, "DURATION:PT1H"] : [`DTSTART;VALUE=DATE:${day}`];
  const stamp = `${now.toISOString().replace(/[-:]|\.\d+/g, "")}`;
  const where = place ? [`LOCATION:${escaped(place)}`] : [];
  const event = ["BEGIN:VEVENT", `UID:${stamp}-${day}@wegweiser`, `DTSTAMP:${stamp}`, ...when, `SUMMARY:${escaped(title)}`, ...where, "END:VEVENT"];
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Wegweiser//Sheet//DE", ...event, "END:VCALENDAR", ""].map(folded).join("\r\n");
}

const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** No line is longer than 75 bytes, and no letter is cut. */
function folded(line) {
  const encoder = new TextEncoder();
  let [made, bytes] = ["", 0];
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > 75) [made, bytes] = [`${made}\r\n `, 1];
    [made, bytes] = [made + letter, bytes + size];
  }
  return made;
}
