const SHORT = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** The months of an outturn, short. Example: 4 is `jan–apr`, 1 is `jan`. */
export function outturnMonths(months: number): string {
  const last = SHORT[months - 1] ?? 'dec';
  return months === 1 ? last : `${SHORT[0]}–${last}`;
}
