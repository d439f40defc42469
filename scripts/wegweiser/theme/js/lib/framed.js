// In the frame of another page only.
const path = "./lazy/framed.js";
if (self !== top) import(path);
