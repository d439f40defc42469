import {
  a,
} from "./fehlt.js"; // problem: dead-link
import "./auch.js"; // problem: dead-link
