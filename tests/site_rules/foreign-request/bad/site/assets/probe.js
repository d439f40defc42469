import "https://cdn.example/modul.js"; // problem: foreign-request
export const karte = () => fetch("https://karte.example/daten.json"); // problem: foreign-request
