// Styles show what needs scripts only where scripts run: [data-needs-js] is hidden without this class.
import "./framed.js";

document.documentElement.classList.add("js");
