/** The columns of `Tertial Effektmål`, a row for each goal and outcome, so wide that all have room on a page. */
export const COLUMNS = [
  { heading: 'Mål', width: 32 },
  { heading: 'Utfall gäller', width: 14 },
  { heading: 'Baslinje', width: 10 },
  { heading: 'Målvärde', width: 10 },
  { heading: 'Utfall', width: 10 },
  { heading: 'Förändring', width: 11 },
  { heading: 'Enhet', width: 6 },
  { heading: 'Del av vägen', width: 12 },
  { heading: 'Nått', width: 6 },
  { heading: 'Enligt tabellen', width: 15 },
] as const;

/** The letters of the columns that formulas refer to. */
export const LETTERS = { baseline: 'C', target: 'D', outcome: 'E' } as const;
