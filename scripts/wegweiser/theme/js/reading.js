// Every page that is read: what needs a script at once. Everything else comes from lazy/ when it is used.
import "./lib/ready.js";
import "../components/open-now/open-now.js";
import "../components/search/search.js";
