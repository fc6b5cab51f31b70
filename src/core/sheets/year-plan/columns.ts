/** The columns of `Tertial Årshjul`, in their order. */
export const COLUMNS = [
  { heading: 'Vad', width: 32 },
  { heading: 'Datum', width: 12 },
  { heading: 'Månad', width: 9 },
  { heading: 'Veckodag', width: 12 },
  { heading: 'Vilka', width: 30 },
  { heading: 'Anmärkning', width: 46 },
] as const;

/** The letters of the columns that formulas refer to. */
export const LETTERS = { day: 'B', month: 'C' } as const;
