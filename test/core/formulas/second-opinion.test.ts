import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import fc from '../../samples/fast-check';
import { runs } from '../../samples/seeds';
import type { FormulaCells } from './formula-fixture';
import { shownValue, valueOfFormula } from './formula-fixture';
import { parseAddress } from '../../../src/core/cells/address';

/**
 * IronCalc, an engine with nothing in common with the core's, calculates the same formulas over the same cells.
 * Only what both know is asked. Not asked is what IronCalc 0.8.4 answers otherwise than Excel: `"<>a"` as a criterion (it
 * leaves numbers and blanks out), errors after the deciding argument of AND and OR, the error of RANK among texts,
 * two minus signs before a truth value, and a cell that INDEX gives to SUM.
 */
initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });

const FULL_NUMBER = '0.###############';
const CellType = { Number: 1, Text: 2, Boolean: 4, Error: 16 } as const;
type Shown = string | number | boolean | null;

function opinions(formulas: readonly string[], cells: FormulaCells): Shown[] {
  const model = new Model('Book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  const put = (address: string, text: string) => {
    const { row, column } = parseAddress(address)!;
    model.setUserInput(0, row + 1, column + 1, text);
  };
  for (const [address, content] of Object.entries(cells)) {
    put(address, typeof content === 'string' && !content.startsWith('=') ? `'${content}` : String(content));
  }
  const area = { sheet: 0, row: 1, column: 26, width: 1, height: formulas.length };
  model.updateRangeStyle(area, 'num_fmt', FULL_NUMBER);
  for (const [index, formula] of formulas.entries()) put(`Z${index + 1}`, `=${formula}`);
  model.evaluate();
  const shown = formulas.map((_, index): Shown => {
    const text = model.getFormattedCellValue(0, index + 1, 26);
    const type = model.getCellType(0, index + 1, 26);
    if (type === CellType.Boolean) return text === 'TRUE';
    return type === CellType.Number ? Number(text) : text;
  });
  model.free();
  return shown;
}

const address = fc
  .record({ column: fc.constantFrom('A', 'B', 'C'), row: fc.integer({ min: 1, max: 5 }) })
  .map(({ column, row }) => `${column}${row}`);
const range = fc.constantFrom('A1:A5', 'B1:B5', 'C1:C5', 'A1:C5', '$A$2:$A$4', 'B2:C3');
const column = fc.constantFrom('A1:A5', 'B1:B5', 'C1:C5');
const number = fc.constantFrom('0', '1', '2', '3', '7', '0.5', '2.25', '100');
const criterion = fc.constantFrom('">1"', '"<=2"', '"a*"', '"b?"', '2', '"=2"', '">=-1"', '"a"', '"<>2"');

const { any } = fc.letrec<{ any: string; numeric: string; logical: string }>((tie) => {
  const [numeric, logical, any] = [tie('numeric'), tie('logical'), tie('any')];
  // IronCalc ends AND and OR before an error that Excel would show.
  const sound = logical.map((text) => `IFERROR(${text},TRUE)`);
  const call = (name: string, ...given: fc.Arbitrary<string>[]) =>
    fc.tuple(...given).map((texts) => `${name}(${texts.join(',')})`);
  const binary = (operators: readonly string[]) =>
    fc.tuple(numeric, fc.constantFrom(...operators), numeric).map(([left, sign, right]) => `(${left}${sign}${right})`);
  const aggregate = (...names: string[]) =>
    fc.tuple(fc.constantFrom(...names), range, numeric).map(([name, cells, more]) => `${name}(${cells},${more})`);
  return {
    numeric: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      ...[number, address, binary(['+', '-', '*', '/']), numeric.map((text) => `(0-${text})`)],
      ...[numeric.map((text) => `(${text})%`), aggregate('SUM', 'MIN', 'MAX', 'AVERAGE', 'COUNT', 'COUNTA')],
      ...[call('ABS', numeric), call('INT', numeric), call('ROUND', numeric, fc.constantFrom('0', '1', '2', '-1'))],
      ...[call('MOD', numeric, fc.constantFrom('2', '3', '-3')), call('IF', logical, numeric, numeric)],
      ...[call('IFERROR', numeric, numeric), call('COUNTIF', column, criterion)],
      ...[call('COUNTIFS', column, criterion, column, criterion), call('SUMIF', column, criterion, column)],
      ...[call('SUMIFS', column, column, criterion), call('SMALL', range, fc.constantFrom('1', '2', '4'))],
      ...[
        call('SUMPRODUCT', column, column),
        call('RANK', number, column, fc.constantFrom('0', '1')).map((text) => `IFERROR(${text},-1)`),
      ],
      ...[
        call('MATCH', number, column, fc.constant('0')),
        call('INDEX', range, number, fc.constant('1')).map((text) => `(${text}+0)`),
      ],
    ),
    logical: fc.oneof(
      { depthSize: 'small' },
      ...[fc.constantFrom('TRUE', 'FALSE'), binary(['=', '<>', '<', '>', '<=', '>='])],
      ...[call('AND', sound, sound), call('OR', sound, sound), call('NOT', logical)],
      ...[call('ISNUMBER', any), call('ISERROR', any), fc.tuple(address, address).map(([a, b]) => `${a}=${b}`)],
    ),
    any: fc.oneof(numeric, logical, call('RIGHT', fc.constantFrom('"abc"', '"å"'), fc.constantFrom('0', '1', '2'))),
  };
});

const content = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -2000, max: 2000 }).map((cents) => cents / 100),
  fc.constantFrom('a', 'ab', 'b', 'B2', true, false, null, null),
);
const cellsOf = fc
  .array(content, { minLength: 15, maxLength: 15 })
  .map((contents) =>
    Object.fromEntries(
      contents.flatMap((each, index) =>
        each === null ? [] : [[`${'ABC'[index % 3]!}${Math.floor(index / 3) + 1}`, each]],
      ),
    ),
  );

/** Doubles of IronCalc and decimals of the core, as near as doubles come. */
function agree(own: Shown, other: Shown): boolean {
  if (typeof own !== 'number' || typeof other !== 'number') return own === other;
  return Math.abs(own - other) <= 1e-9 * Math.max(1, Math.abs(own));
}

describe('an engine of others', () => {
  it('agrees on any formula over any cells', () => {
    let [asked, unknown] = [0, 0];
    fc.assert(
      fc.property(cellsOf, fc.array(any, { minLength: 20, maxLength: 20 }), (cells, formulas) => {
        const others = opinions(formulas, cells);
        const differing = formulas.flatMap((formula, index) => {
          const own = shownValue(valueOfFormula(formula, cells)) ?? 0;
          asked += 1;
          const isUnknown = typeof own === 'string' && own.startsWith('not calculated');
          if (isUnknown) unknown += 1;
          return isUnknown || agree(own, others[index]!)
            ? []
            : [`${formula} is ${own}, IronCalc says ${others[index]!}`];
        });
        expect(differing).toEqual([]);
      }),
      { numRuns: runs({ few: 70, all: 200 }) },
    );
    expect(unknown / asked).toBeLessThan(0.05);
  });
});
