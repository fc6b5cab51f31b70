import { describe, expect, it } from '@jest/globals';
import fc from '../samples/fast-check';
import { jsonReport } from '../../src/cli/json-report';
import { textReport } from '../../src/cli/text-report';
import type { CellValue } from '../../src/core/cells/cell';
import { planSheets, recalculate } from '../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { sheetOf } from '../samples/budgets/sheet';
import { numberOf, SPELLINGS, SURROUNDINGS } from '../samples/persons/numbers';

type Rows = readonly (readonly CellValue[])[];

/** Everything that comes out of a check and a write: both reports, and what is written. */
function outputs(sheets: readonly [string, Rows][], file: string): string[] {
  const read = sheets.map(([name, rows]) => ({ grid: sheetOf(name, rows).grid(), marker: null }));
  const content = { sheets: read, names: [], isManual: false };
  const recalculation = recalculate(content, DEFAULT_SETTINGS, { today: null, workbookName: file });
  const plans = planSheets(content, recalculation, DEFAULT_SETTINGS);
  const reported = { file, sha256: '', version: '0', content, settingsErrors: [], recalculation, written: [] };
  return [jsonReport(reported), textReport(reported), JSON.stringify(plans)];
}

/** The digits of a text alone, of any width and script, so that no spelling hides one. */
const digitsOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660))
    .replace(/\\[nrt]|\\u[0-9a-f]{4}|[^0-9]/g, '');

const born = fc.tuple(
  fc.integer({ min: 1, max: 99 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const written = fc.tuple(born, fc.constantFrom(...SPELLINGS), fc.constantFrom(...SURROUNDINGS));

describe('the number of a person', () => {
  it('is in no report and no written sheet, wherever and however it is written', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 6, maxLength: 6 }), (persons) => {
        const numbers = persons.map(([[year, month, day]]) => numberOf(1800 + year, month, day));
        const [title, label, head, unit, sheet, file] = persons.map(([, [, spelled], around], at) =>
          around.replace('#', spelled(numbers[at] ?? '')),
        );
        const budget = [
          [title ?? '', null, null],
          ['tkr', 'Budget 2021', head ?? ''],
          ['Ingående eget kapital', 100, 100],
          ['Intäkter', null, null],
          ['Staten', 500, 500],
          [label ?? '', 400, 300],
          ['Summa intäkter', 900, 801],
        ];
        const followUp = [
          [unit ?? ''],
          ['Tertial 1 2021', 'Kvinnor', 'Män', 'Totalt'],
          ['Antal deltagare', 20, 30, 51],
          ['Avslutade', 10, 10, 20],
        ];
        const sheets: [string, Rows][] = [
          ['Budget', budget],
          ['Uppföljning', followUp],
          [sheet ?? '', budget],
        ];
        const found = outputs(sheets, `${file ?? ''}.xlsx`);
        for (const number of numbers) for (const output of found) expect(digitsOf(output).includes(number)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it('is not in the report as ten digits in the name of the file or a sheet', () => {
    const number = numberOf(1881, 2, 3);
    const [json, text] = outputs([[number, [['a']]]], `${number}.xlsx`);
    expect(json).toContain('"file":"personnummer.xlsx"');
    expect(text).toContain('Tertial: personnummer.xlsx');
    expect(`${json ?? ''}${text ?? ''}`).not.toContain(number);
  });
});
