import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formatAddress } from '../../../src/core/cells/address';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { verifyPlans } from '../../../src/core/port/read-back';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { validationErrors } from '../../workbook/xlsx/write/validate';

const sample = (name: string) => new Uint8Array(readFileSync(join(__dirname, '../../samples/workbooks', name)));
const WRONG = 'budget-med-fel.xlsx';
const CLEAN = 'arsbudget-i-kronor.xlsx';

async function job(bytes: Uint8Array) {
  const workbook = openXlsx(bytes);
  const content = await workbook.read();
  const outcome = recalculate(content, DEFAULT_SETTINGS);
  const plans = planSheets(content, outcome, DEFAULT_SETTINGS);
  await workbook.write(plans);
  return { outcome, plans, workbook };
}

describe('the main job on a budget with planted errors', () => {
  it('names each cause once and lets what follows point at it', async () => {
    const { outcome } = await job(sample(WRONG));
    const reported = outcome.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ at, difference, causedBy }) => [
        formatAddress(at),
        difference?.toNumber(),
        causedBy && formatAddress(causedBy),
      ]);
    expect(reported).toHaveLength(4);
    expect(reported).toEqual(
      expect.arrayContaining([
        ['C18', 1, null],
        ['C20', undefined, 'C18'],
        ['D17', -10, null],
        ['D18', undefined, 'D17'],
      ]),
    );
  });

  it('carries equity from the lines, not from a printed total that they do not give', async () => {
    const { outcome } = await job(sample(WRONG));
    expect(
      outcome.results.equity.map(({ opening, result, closing }) => [
        opening?.toNumber(),
        result.toNumber(),
        closing.toNumber(),
      ]),
    ).toEqual([
      [900, 632, 1532],
      [1532, 1080, 2612],
      [2612, 825, 3437],
    ]);
  });

  it('says in the sheet of equity that it is counted on the lines and not on a total that is wrong', async () => {
    const { plans } = await job(sample(WRONG));
    const texts = plans
      .find(({ key }) => key === 'equity')
      ?.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
    expect(texts).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /kostnader: raderna ger .* summan är .* i Budget!D17; resultat och eget kapital räknas på raderna/,
        ),
      ]),
    );
  });

  it('splits the municipal quarter without losing a unit', async () => {
    const { outcome } = await job(sample(WRONG));
    const [first] = outcome.results.memberShares;
    expect(first?.members.map(({ computed }) => computed.toNumber())).toEqual([1660, 736, 304]);
  });
});

describe('the main job on any sample', () => {
  it.each([WRONG, CLEAN])('writes what was planned in %s', async (name) => {
    const { plans, workbook } = await job(sample(name));
    const written = verifyPlans(await workbook.read(), plans);
    expect(written.map(({ mismatches }) => mismatches)).toEqual([[], [], [], [], [], []]);
  });

  it.each([WRONG, CLEAN])('writes the same bytes when run again on its own copy of %s', async (name) => {
    const { workbook } = await job(sample(name));
    const again = await job(workbook.bytes());
    expect(Buffer.from(again.workbook.bytes()).equals(Buffer.from(workbook.bytes()))).toBe(true);
  });

  it.each([WRONG, CLEAN])(
    'leaves no error in %s for the Open XML validator that was not there before',
    async (name) => {
      const { workbook } = await job(sample(name));
      const before = new Set(validationErrors(sample(name)));
      expect(validationErrors(workbook.bytes()).filter((error) => !before.has(error))).toEqual([]);
    },
  );
});

describe('the main job on a clean budget in kronor', () => {
  it('finds nothing but the number kept as text, and what the law asks of a budget', async () => {
    const { outcome } = await job(sample(CLEAN));
    expect(outcome.findings.map(({ rule, severity, at }) => [rule, severity, formatAddress(at)])).toEqual([
      ['textNumber', 'info', 'E10'],
      ['budgetDeficit', 'info', 'E16'],
      ['planContents', 'info', 'E16'],
    ]);
  });

  it('says which sheet it left alone', async () => {
    const { outcome } = await job(sample(CLEAN));
    expect(outcome.notChecked.map(({ sheet }) => sheet)).toEqual(['Anteckningar']);
  });
});
