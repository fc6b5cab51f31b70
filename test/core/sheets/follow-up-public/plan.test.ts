import { describe, expect, it } from '@jest/globals';
import { tableResults } from '../../../../src/core/calculation/follow-up/table-results';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { verifyPlans } from '../../../../src/core/port/read-back';
import { blankWorkbook } from '../../../../src/workbook/xlsx/blank-workbook';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { sheetOf } from '../../../samples/budgets/sheet';
import { blockRows, NORTH, SOUTH } from '../../../samples/follow-up/block';
import { validationErrors } from '../../../workbook/xlsx/write/validate';
import { planOf, reportOf } from '../check-plans';
import { NOTHING_COMPUTED } from '../nothing';

function publicPlan(settings = DEFAULT_SETTINGS) {
  const sheets = [
    ['Norr', NORTH],
    ['Söder', SOUTH],
  ] as const;
  const grids = sheets.map(([name, counts]) => sheetOf(name, blockRows(counts)).grid());
  const followUp = tableResults(ofKind(readDocuments(grids).documents, 'followUp'));
  return planOf(reportOf({ results: { ...NOTHING_COMPUTED, followUp }, grids, settings }), 'followUpPublic');
}

const texts = (plan = publicPlan()) =>
  plan.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));

describe('the sheet for the public', () => {
  it('holds values and text alone: no formula, link, name or chart', () => {
    const plan = publicPlan();
    expect(plan.cells.filter(({ content, link }) => content.kind === 'formula' || link !== undefined)).toEqual([]);
    expect([plan.names, plan.charts, plan.choices]).toEqual([[], [], []]);
  });

  it('shows no small count, and two dots for what is masked', () => {
    const plan = publicPlan();
    const counts = plan.cells.flatMap(({ content, style }) =>
      content.kind === 'number' && style === 'amount' ? [content.value.toNumber()] : [],
    );
    expect(counts.filter((count) => count > 0 && count < 5)).toEqual([]);
    expect(texts(plan).filter((text) => text === '..').length).toBeGreaterThan(10);
  });

  it('shows the threshold that the user has set', () => {
    const { disclosure } = DEFAULT_SETTINGS;
    const strict = publicPlan({ ...DEFAULT_SETTINGS, disclosure: { ...disclosure, threshold: 10, showZeros: false } });
    expect(texts(strict)[1]).toBe(
      'Antal under 10 visas inte, för att ingen enskild ska kunna kännas igen. Nollor döljs på samma sätt.',
    );
  });

  it('is in a workbook of its own, which holds nothing else and is sound', async () => {
    const plan = publicPlan();
    const workbook = openXlsx(blankWorkbook(plan));
    await workbook.write([plan]);
    const { sheets, names } = await workbook.read();
    expect(sheets.map(({ grid, marker }) => [grid.name, marker])).toEqual([[plan.name, 'followUpPublic']]);
    expect(names.map(({ refersTo }) => refersTo)).toEqual(['"followUpPublic"']);
    expect(verifyPlans(await workbook.read(), [plan])[0]?.mismatches).toEqual([]);
    expect(validationErrors(workbook.bytes())).toEqual([]);
  }, 60_000);
});
