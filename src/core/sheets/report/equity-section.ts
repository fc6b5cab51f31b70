import { columnName } from '../../cells/address';
import type { PhraseWords } from '../../figures/phrase';
import { VERDICT_FIGURES, VERDICT_WORDS } from '../../summary/verdict-sentences';
import { placeItems } from '../parts/row-item';
import { aboveItem, openReadings, readingsItem } from './ceiling-notes';
import { LAST_COLUMN } from './columns';
import { equityCharts } from './equity-charts';
import type { EquityGiven } from './equity-table';
import { equityTable, equityTableRows, linesIn } from './equity-table';
import type { Fact } from './facts';
import type { Section } from './section';
import { headingRow, spanned, together } from './section';

/** What sentences name of the year in focus. */
function equityFacts({ years, focus, unit }: EquityGiven, tableTop: number): Fact[] {
  const last = years[focus];
  if (last === undefined) return [];
  const lines = linesIn(years);
  const column = columnName(LAST_COLUMN + 1 - years.length + focus);
  const cell = (index: number) => `$${column}$${tableTop + 1 + index + 1}`;
  const at = (label: string) => cell(lines.findIndex((line) => line.label === label));
  const [closing, room] = [at('Vid årets slut'), cell(lines.length)];
  const format = { kind: 'amount', unit, decimals: unit === 'mkr' ? 1 : 0 } as const;
  const phrase = (words: PhraseWords) => ({ ...format, kind: 'phrase', words }) as const;
  const left = last.ceiling?.value.minus(last.closing.value) ?? null;
  return [
    { name: VERDICT_FIGURES.closing, formula: closing, value: last.closing.value, format },
    {
      ...{ name: VERDICT_FIGURES.yearResult, formula: at('Årets resultat'), value: last.result.value },
      format: phrase(VERDICT_WORDS.result),
    },
    ...(left === null
      ? []
      : [{ name: VERDICT_FIGURES.room, formula: room, value: left, format: phrase(VERDICT_WORDS.room) }]),
  ];
}

/** Equity over the years, against its ceiling and the board's least. */
export function equitySection(given: EquityGiven): Section {
  // One year is nothing to compare; the bridge is drawn of one.
  const isDrawn = given.chartRows > 0 && (given.years.length > 1 || given.bridge !== null);
  const chartRows = isDrawn ? given.chartRows + 1 : 0;
  const open = openReadings(given.years);
  return {
    rows: 1 + chartRows + equityTableRows(given) + (aboveItem(given, 0) === null ? 0 : 1) + open.length,
    draw: (top) => {
      const tableTop = top + 1 + chartRows;
      const end = tableTop + equityTableRows(given);
      const above = aboveItem(given, end - 1);
      const after = end + (above === null ? 0 : 1);
      return together([
        { cells: headingRow(top, 'Eget kapital', given.unit) },
        ...(isDrawn ? [equityCharts(given, top + 1)] : []),
        { cells: equityTable(given, tableTop), facts: equityFacts(given, tableTop) },
        { cells: placeItems({ row: end, column: 0 }, [above]) },
        ...open.map((year, index) => spanned(after + index, [0, LAST_COLUMN], readingsItem(year))),
      ]);
    },
  };
}
