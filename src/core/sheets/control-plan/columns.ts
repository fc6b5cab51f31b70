/** The columns of `Tertial Internkontroll`, in their order. */
export const COLUMNS = [
  { heading: 'Kontroll', width: 34 },
  { heading: 'Konsekvens', width: 11 },
  { heading: 'Sannolikhet', width: 11 },
  { heading: 'Riskvärde', width: 10 },
  { heading: 'Gånger/år', width: 10 },
  { heading: 'I tertial', width: 8 },
  { heading: 'T1', width: 5 },
  { heading: 'T2', width: 5 },
  { heading: 'T3 och år', width: 9 },
  { heading: 'Underlag i Tertial', width: 44 },
] as const;

/** The letters of the columns that formulas refer to. */
export const LETTERS = { consequence: 'B', likelihood: 'C', score: 'D', times: 'E', tertial: 'F' } as const;
export const FIRST_DUE = 6;
