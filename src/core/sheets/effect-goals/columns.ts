/** The columns of `Tertial Effektmål`, a row for each goal and outcome. */
export const COLUMNS = [
  { heading: 'Mål', width: 40 },
  { heading: 'Utfall gäller', width: 16 },
  { heading: 'Baslinje', width: 11 },
  { heading: 'Målvärde', width: 11 },
  { heading: 'Utfall', width: 11 },
  { heading: 'Förändring', width: 12 },
  { heading: 'Enhet', width: 8 },
  { heading: 'Del av vägen', width: 13 },
  { heading: 'Nått', width: 8 },
  { heading: 'Enligt tabellen', width: 18 },
] as const;

/** The letters of the columns that formulas refer to. */
export const LETTERS = { baseline: 'C', target: 'D', outcome: 'E' } as const;
