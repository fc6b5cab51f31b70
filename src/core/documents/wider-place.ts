/** True for a sum of places, or one that others lie in: those are never added to their parts. Example: `Riket`, `Storbybygdens län`. */
export function isWiderPlace(place: string): boolean {
  return /^(?:riket|hela riket|sverige|totalt|summa|samtliga|förbundet)(?![\p{L}\p{N}])|\blän$/iu.test(place.trim());
}
