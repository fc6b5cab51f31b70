import { expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import type { CellValue } from '../../src/core/cells/cell';
import type { Grid } from '../../src/core/cells/grid';
import { ofKind } from '../../src/core/documents/tertial-document';
import { WORK } from '../../src/taskpane/session/work';
import type { WorkbookContent } from '../../src/core/port/workbook';
import { filledRange } from '../core/sheets/grid-fixture';
import { printLine } from './figures';
import { LIST_ROWS } from './sizes';

/** A participant list of 9 columns, its cells made up as they are asked for. */
function longList(): WorkbookContent {
  const headings = [
    'Id',
    'Kön',
    'Födelseår',
    'Insats',
    'Kommun',
    'Startdatum',
    'Slutdatum',
    'Avslutskod',
    'Avslut till',
  ];
  const cell = (row: number, column: number): CellValue => {
    if (row === 0) return headings[column] ?? null;
    const start = 44_000 + (row % 1_500);
    const values = [
      `D${row % 700_000}`,
      row % 2 ? 'K' : 'M',
      1970,
      `Insats ${row % 9}`,
      `Ort ${row % 7}`,
      start,
      start + 300,
    ];
    return values[column] ?? (column === 7 ? 1 + (row % 3) : (['arbete', 'studier', 'hälsoskäl'][row % 3] ?? null));
  };
  const usedRange = { first: { row: 0, column: 0 }, last: { row: LIST_ROWS, column: 8 } };
  const grid: Grid = {
    ...{ name: 'Lista', state: 'visible', date1904: false, merges: [], value: cell },
    ...{ usedRange, filled: filledRange(usedRange) },
    formula: () => null,
    numberFormat: () => 'General',
  };
  return { sheets: [{ grid, marker: null }], names: [], isManual: false };
}

it('counting a long list without keeping the pane busy', () => {
  const steps = WORK.outcomeOf(longList(), DEFAULT_SETTINGS, { today: '2026-01-01', workbookName: null });
  const begun = performance.now();
  let longest = 0;
  let step = steps.next();
  while (step.done !== true) {
    const start = performance.now();
    step = steps.next();
    longest = Math.max(longest, performance.now() - start);
  }
  const whole = performance.now() - begun;
  const participants = ofKind(step.value.recalculation.documents, 'participants');
  expect(participants).toMatchObject([{ count: LIST_ROWS }]);
  printLine(
    `list of ${LIST_ROWS} rows in the pane: ${(whole / 1000).toFixed(1)} s, the longest step ${longest.toFixed(0)} ms`,
  );
});
