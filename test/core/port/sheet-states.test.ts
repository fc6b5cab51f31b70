import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UnwrittenNotes } from '../../../src/core/documents/notes/user-notes';
import { NOTHING_UNWRITTEN } from '../../../src/core/documents/notes/user-notes';
import { unprovenFormulas } from '../../../src/core/formulas/verify-plans';
import { referredSheets } from '../../../src/core/cells/referred-sheets';
import type { SheetKey, SheetPlan } from '../../../src/core/port/sheet-plan';
import { plansTogether, sheetStates, sheetsTogether } from '../../../src/core/port/sheet-states';
import type { WorkbookContent } from '../../../src/core/port/workbook';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';

const BYTES = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'samples', 'workbooks', 'tertial-1.xlsx')));
const OWN: UnwrittenNotes = {
  ...NOTHING_UNWRITTEN,
  templates: [{ key: 'eget 1', template: 'Resultatet är {resultat}.' }],
};

function plansOf(content: WorkbookContent, unwritten = NOTHING_UNWRITTEN): readonly SheetPlan[] {
  const found = recalculate(content, DEFAULT_SETTINGS, { today: null, workbookName: null, unwritten });
  return planSheets(content, found, DEFAULT_SETTINGS);
}

const kindsOf = (content: WorkbookContent, plans: readonly SheetPlan[]) =>
  Object.fromEntries([...sheetStates(content, plans)].map(([key, { kind }]) => [key, kind]));

/** The workbook with all sheets written, and with some. */
let empty: WorkbookContent;
let plans: readonly SheetPlan[];
let written: WorkbookContent;

beforeAll(async () => {
  const workbook = openXlsx(BYTES);
  empty = await workbook.read();
  plans = plansOf(empty);
  await workbook.write(plans);
  written = await workbook.read();
}, 60_000);

describe('how a planned sheet compares with the workbook', () => {
  it('is new before it is written, and current after', () => {
    expect(new Set(Object.values(kindsOf(empty, plans)))).toEqual(new Set(['new']));
    expect(plans.length).toBeGreaterThan(4);
    expect(new Set(Object.values(kindsOf(written, plansOf(written))))).toEqual(new Set(['current']));
  }, 60_000);

  it('is changed where something is typed that the sheet does not hold, and only there', () => {
    const changed = Object.entries(kindsOf(written, plansOf(written, OWN))).filter(([, kind]) => kind !== 'current');
    expect(changed).toEqual([['text', 'changed']]);
    expect(sheetStates(written, plansOf(written, OWN)).get('text')).toEqual({ kind: 'changed', cells: 2 });
  }, 60_000);
});

describe('sheets that are written together', () => {
  it('are those that the chosen one refers to, where they are not as planned', () => {
    const together = sheetsTogether(empty, plans, ['text']);
    expect([together.get('text'), together.get('forecast')]).toEqual([null, 'text']);
    expect(together.has('findings')).toBe(false);
    expect([...sheetsTogether(written, plansOf(written, OWN), ['text']).keys()]).toEqual(['text']);
  }, 60_000);

  it('are those too that refer to the chosen one where it is now', () => {
    // A forecast that has changed may have its cells elsewhere: the text that refers to them goes with it.
    const moved = plans.map((plan) =>
      plan.key === 'forecast' || plan.key === 'text'
        ? { ...plan, cells: plan.cells.map((cell) => ({ ...cell, row: cell.row + 1 })) }
        : plan,
    );
    expect(sheetsTogether(written, moved, ['forecast']).get('text')).toBe('forecast');
    expect(sheetsTogether(empty, moved, ['forecast']).has('text')).toBe(false);
  });

  it('hold what is planned, whichever are chosen, and refer to sheets that are there', async () => {
    for (const chosen of plans.map(({ key }): SheetKey[] => [key])) {
      const workbook = openXlsx(BYTES);
      const part = plansTogether(empty, plans, chosen);
      expect(unprovenFormulas(empty, part)).toEqual([]);
      await workbook.write(part);
      const content = await workbook.read();
      const names = new Set(content.sheets.map(({ grid }) => grid.name));
      const referred = part.flatMap(({ cells }) =>
        cells.flatMap(({ content: held, link }) => [
          ...(held.kind === 'formula' ? referredSheets(held.formula) : []),
          ...(link ? [link.sheet] : []),
        ]),
      );
      expect(referred.filter((name) => !names.has(name))).toEqual([]);
      expect(part.map(({ key }) => sheetStates(content, part).get(key)?.kind)).toEqual(part.map(() => 'current'));
    }
  }, 120_000);

  it('leave out what is not planned', () => {
    expect([...sheetsTogether(empty, plans, ['peers']).keys()]).toEqual([]);
  });
});
