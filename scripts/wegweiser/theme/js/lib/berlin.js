// The clock of the offers, wherever the phone is.
const CLOCK = { timeZone: "Europe/Berlin", dateStyle: "short", timeStyle: "short" };

/** Now on Berlin's clock, in minutes since 1970. Swedish writes `2026-11-22 14:05`. */
export const berlin = (now = new Date()) => Date.parse(`${new Intl.DateTimeFormat("sv", CLOCK).format(now).replace(" ", "T")}Z`) / 6e4;
