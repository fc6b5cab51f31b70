/** The columns of `Tertial Attest`, in their order. */
export const COLUMNS = [
  { heading: 'Nr', width: 16 },
  { heading: 'Datum', width: 13 },
  { heading: 'Belopp, kr', width: 14 },
  { heading: 'Attestnivå', width: 12 },
  { heading: 'Kvar', width: 14 },
  { heading: 'Anmärkning', width: 56 },
] as const;
