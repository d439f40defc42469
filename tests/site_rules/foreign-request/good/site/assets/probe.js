export const nah = () => fetch("/de/offers/");
export const fern = "https://anderswo.example/";
