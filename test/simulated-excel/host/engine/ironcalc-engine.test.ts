import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import type { ModelCell } from '../workbook-model/model';
import { cellKey, ModelWorkbook } from '../workbook-model/model';
import { loadIronCalc } from './load-ironcalc';

const SHEETS = ['Budget', 'Följ upp'];
const SIZE = 3;

/** What is done to a cell: it is typed over, or emptied where the content is `null`. */
interface Edit {
  readonly sheet: number;
  readonly key: string;
  readonly content: ModelCell | null;
}

const value = (content: ModelCell['value'], isError = false): ModelCell => ({
  value: content,
  formula: null,
  isError,
});
const formula = (text: string): ModelCell => ({ value: '', formula: text, isError: false });

const place = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1));
const reference = fc.tuple(fc.constantFrom(...SHEETS), place).map(([sheet, [row, column]]) => {
  return `'${sheet}'!${'ABC'.charAt(column)}${row + 1}`;
});
const contents = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map((number) => value(number / 4)),
  fc.constantFrom(value('text'), value('=A1'), value(true), value('#N/A', true), null),
  fc
    .tuple(reference, reference, fc.constantFrom('+', '/', '&'))
    .map(([one, other, sign]) => formula(`=${one}${sign}${other}`)),
  reference.map((of) => formula(`=SUM(${of},1)`)),
);
const edits = fc.array(
  fc.record({
    sheet: fc.nat(1),
    key: place.map(([row, column]) => cellKey(row, column)),
    content: contents,
  }),
  { minLength: 1, maxLength: 12 },
);

function newWorkbook(): ModelWorkbook {
  const workbook = new ModelWorkbook();
  for (const name of SHEETS) workbook.addSheet(name);
  return workbook;
}

function edit(workbook: ModelWorkbook, { sheet, key, content }: Edit): void {
  if (content === null) workbook.sheets[sheet]!.cells.delete(key);
  else workbook.sheets[sheet]!.cells.set(key, { ...content });
}

const valuesOf = ({ sheets }: ModelWorkbook) =>
  sheets.map(({ name, cells }) => [name, Object.fromEntries([...cells].map(([key, cell]) => [key, { ...cell }]))]);

/** The same workbook, given to an engine that has seen no other. */
function calculatedAnew({ sheets }: ModelWorkbook) {
  const workbook = new ModelWorkbook();
  for (const { name, cells } of sheets) {
    const copy = workbook.addSheet(name);
    for (const [key, cell] of cells) copy.cells.set(key, cell.formula === null ? { ...cell } : formula(cell.formula));
  }
  loadIronCalc().calculate(workbook);
  return valuesOf(workbook);
}

describe('a workbook that is calculated again after edits', () => {
  it('has the values that it has when it is calculated for the first time', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 2, maxLength: 4 }), (rounds) => {
        const workbook = newWorkbook();
        const engine = loadIronCalc();
        for (const round of rounds) {
          for (const each of round) edit(workbook, each);
          engine.calculate(workbook);
          expect(valuesOf(workbook)).toEqual(calculatedAnew(workbook));
        }
      }),
    );
  });

  it('follows sheets that are renamed, moved and taken away', () => {
    const workbook = newWorkbook();
    const engine = loadIronCalc();
    edit(workbook, { sheet: 0, key: '0,0', content: value(3) });
    edit(workbook, { sheet: 1, key: '0,0', content: formula('=Budget!A1*2') });
    engine.calculate(workbook);
    workbook.sheets[0]!.name = 'Plan';
    workbook.sheets.reverse();
    edit(workbook, { sheet: 0, key: '0,0', content: formula('=Plan!A1*5') });
    engine.calculate(workbook);
    expect(workbook.sheets[0]!.cells.get('0,0')?.value).toBe(15);
    workbook.sheets.pop();
    engine.calculate(workbook);
    expect(workbook.sheets[0]!.cells.get('0,0')).toMatchObject({ value: '#REF!', isError: true });
  });
});
