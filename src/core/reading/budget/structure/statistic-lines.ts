import type { TableLine } from '../table-line';

/** What a program that groups a list puts under each group beside its sum. */
const STATISTICS: ReadonlySet<string> = new Set(['antal', 'medel', 'medelvärde', 'genomsnitt', 'median', 'max', 'min']);
const SUMS: ReadonlySet<string> = new Set(['summa', 'totalt', 'delsumma']);

interface Ending {
  readonly group: string;
  readonly last: string;
}

/** A label's last word, and what it is said of. Example: `Insatser Antal` is the number of `insatser`. */
function endingOf({ label: { words } }: TableLine): Ending {
  return { group: words.slice(0, -1).join(' '), last: words.at(-1) ?? '' };
}

/**
 * The lines, those that are counts and means of a group whose sum is a line as well known as such: they are no amounts
 * that add up with it. Example: `Insatser Antal` and `Insatser Medel` beside `Insatser Summa`.
 */
export function withStatistics(lines: readonly TableLine[]): TableLine[] {
  const summed = new Set(
    lines.flatMap((line) => {
      const { group, last } = endingOf(line);
      return SUMS.has(last) && group !== '' ? [group] : [];
    }),
  );
  return lines.map((line) => {
    const { group, last } = endingOf(line);
    return STATISTICS.has(last) && summed.has(group) ? { ...line, role: 'statistic' as const } : line;
  });
}
