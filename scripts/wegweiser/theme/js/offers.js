// Lists of offers: what every page has, and filters.
import "./reading.js";
import "../components/filter/filter.js";
