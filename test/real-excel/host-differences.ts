const NOT_YET = 'The host does not have the limit.';
const NOT_THERE = 'The host does not have the member.';

/** Where the simulated Excel answers otherwise than Excel is documented to, by probe, and why. */
export const HOST_DIFFERENCES: Readonly<Record<string, string>> = {
  takenForDates: 'Of dates and times the host reads only those written 2026-01-31.',
  quotes: 'Formulas come back as they were written.',
  rewording: 'Formulas come back as they were written.',
  spill: 'IronCalc, which calculates for the host, gives one value a formula.',
  rounding:
    'IronCalc rounds the binary number 1.005, which is less than it seems, down; Excel rounds the fifteen digits.',
  deadName: 'Names keep the name of a sheet that is deleted.',
  mergedHalves: NOT_THERE,
  manyMerges: NOT_THERE,
  linkThenLook: NOT_THERE,
  emptyProperties: NOT_THERE,
  chartValues: NOT_THERE,
  textLength: NOT_YET,
  formulaLength: NOT_YET,
  literalLength: NOT_YET,
  syntax: NOT_YET,
  choiceLength: NOT_YET,
  rowHeight: NOT_YET,
  columnWidth: NOT_YET,
  sheetNames: NOT_YET,
  definedNames: NOT_YET,
  pageLimits: NOT_YET,
};
