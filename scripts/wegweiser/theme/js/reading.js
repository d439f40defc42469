// Every page that is read: what needs a script at once. Everything else comes from lazy/ when it is used.
import "./lib/ready.js";
import "./lib/tools.js";
