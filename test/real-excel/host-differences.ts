/** Where the simulated Excel answers otherwise than Excel is documented to, by probe, and why. */
export const HOST_DIFFERENCES: Readonly<Record<string, string>> = {
  rewording: 'The host leaves the case of cell references in formulas as they were written.',
  spill: 'IronCalc, which calculates for the host, gives one value a formula.',
  rounding:
    'IronCalc rounds the binary number 1.005, which is less than it seems, down; Excel rounds the fifteen digits.',
  chartValues: 'The host does not have the member.',
};
