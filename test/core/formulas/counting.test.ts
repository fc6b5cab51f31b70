import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import type { CellValue } from '../../../src/core/cells/cell';
import { CalculatedCells } from '../../../src/core/formulas/calculated-cells';
import { sheetOf } from '../../samples/budgets/sheet';
import { shownValue, valueOfFormula } from './formula-fixture';

interface Episode {
  readonly word: string | null;
  readonly day: number | null;
}

const WORDS = ['Norr', 'Söder', 'söder', 'Öster*'];
const episode = fc.record<Episode>({
  word: fc.constantFrom(...WORDS, null),
  day: fc.option(fc.integer({ min: 1, max: 40 })),
});

const isLike = (word: string | null, wanted: string) => word?.toLowerCase() === wanted.toLowerCase();

function grid(episodes: readonly Episode[]) {
  const rows: CellValue[][] = episodes.map(({ word, day }) => [word, day]);
  return sheetOf('Lista', [['Insats', 'Slut'], ...rows]).grid();
}

describe('a count of rows by criteria', () => {
  it('is the rows that meet them all, however many rows and whether the range ends with them', () => {
    const lengths = fc.oneof(fc.constantFrom(31, 32, 33, 63, 64, 65), fc.integer({ min: 1, max: 100 }));
    const drawn = lengths.chain((length) => fc.array(episode, { minLength: length, maxLength: length }));
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 41 }), fc.nat({ max: 70 }), (episodes, day, more) => {
        const last = 1 + episodes.length + more;
        const ranges = { word: `'Lista'!$A$2:$A$${last}`, day: `'Lista'!$B$2:$B$${last}` };
        const count = (...criteria: string[]) =>
          shownValue(valueOfFormula(`COUNTIFS(${criteria.join(',')})`, {}, [grid(episodes)]));
        const rows = (meets: (each: Episode) => boolean) => episodes.filter(meets).length;
        expect(count(ranges.word, '"=söder"', ranges.day, `"<=${day}"`)).toBe(
          rows((each) => isLike(each.word, 'söder') && each.day !== null && each.day <= day),
        );
        expect(count(ranges.word, '"=öster~*"', ranges.day, '"="')).toBe(
          rows((each) => each.word === 'Öster*' && each.day === null),
        );
        expect(count(ranges.day, '"="')).toBe(rows((each) => each.day === null) + more);
        expect(count(ranges.word, '"="', ranges.day, '"="')).toBe(
          rows((each) => each.word === null && each.day === null) + more,
        );
        expect(count(ranges.word, '"<>norr"')).toBe(rows((each) => !isLike(each.word, 'Norr')) + more);
      }),
      { numRuns: 50 },
    );
  });

  it('reads each cell of a list once, however many formulas count it', () => {
    const [rows, formulas] = [20_000, 200];
    let asked = 0;
    const list = {
      ...{ name: 'Lista', rows, columns: 1, formula: () => null },
      value: (row: number) => {
        asked += 1;
        return row % 7;
      },
    };
    const counts = {
      ...{ name: 'Antal', rows: formulas, columns: 1, value: () => null },
      formula: (row: number) => `COUNTIFS('Lista'!A1:A${rows},">=${row % 5}",'Lista'!A1:A${rows},"<>${row}")`,
    };
    const cells = new CalculatedCells([list, counts]);
    const given = Array.from({ length: formulas }, (_, row) => shownValue(cells.valueAt('Antal', { row, column: 0 })));
    expect(given.slice(0, 2)).toEqual([17_142, 14_285]);
    expect(asked).toBe(rows);
  });
});
