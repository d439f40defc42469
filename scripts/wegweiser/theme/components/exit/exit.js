// Leaves at once: the page is blank before the next one has loaded, and "back" does not lead here. Shift three times does the same.
const WITHIN = 3000; // ms between the first press and the last
const link = document.querySelector(".exit__link");
let presses = [];

if (link) {
  link.addEventListener("click", leave);
  addEventListener("keydown", (event) => {
    if (event.repeat) return;
    presses = event.key === "Shift" ? [...presses, event.timeStamp].filter((time) => event.timeStamp - time < WITHIN) : [];
    if (presses.length > 2) leave(event);
  });
}

function leave(event) {
  event.preventDefault();
  document.documentElement.hidden = true;
  document.title = "\u00a0";
  // Within another page the whole page goes.
  top.location.replace(link.href);
}
