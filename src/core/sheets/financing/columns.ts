/** The columns of `Tertial Finansiering`: of fees all of them, of projects the first two and what is said of them. */
export const COLUMNS = [
  { heading: 'Förbund', width: 36 },
  { heading: 'Tilldelade medel', width: 15 },
  { heading: 'Avgift i dag', width: 12 },
  { heading: 'Höjning', width: 12 },
  { heading: 'Ny avgift', width: 12 },
  { heading: 'I dag, ‰', width: 10 },
  { heading: 'Ny, ‰', width: 10 },
  { heading: 'Höjning av medlen', width: 16 },
  { heading: 'lägst', width: 12 },
  { heading: 'högst', width: 12 },
] as const;
