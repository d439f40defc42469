// Every page that is read: what needs a script at once. Everything else comes from lazy/ when it is used.
import "./lib/ready.js";
import "./lib/lazy.js";
import "./lib/session.js";
import "../components/exit/exit.js";
import "../components/tools/tools.js";
import "../components/open-now/open-now.js";
import "../components/search/search.js";
