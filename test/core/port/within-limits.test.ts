import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../../src/core/figures/decimal';
import type { PlanContent } from '../../../src/core/port/sheet-plan';
import { withinLimits } from '../../../src/core/port/within-limits';
import { equityPlan, text } from '../../workbook/xlsx/write/fixture';

const fitted = (content: PlanContent) =>
  withinLimits(equityPlan({ cells: [{ row: 0, column: 0, style: 'text', content }] })).cells[0]!.content;

const formula = (given: string, value: Decimal | string): PlanContent => ({ kind: 'formula', formula: given, value });

describe('a plan within what Excel takes', () => {
  it('keeps a text that a cell can hold, to the last letter', () => {
    const longest = 'å'.repeat(32_767);
    expect(fitted(text(longest))).toEqual(text(longest));
  });

  it('ends a longer one with a remark, and cuts no letter in half', () => {
    const content = fitted(text('😀'.repeat(20_000)));
    const [, given = ''] = content.kind === 'text' ? [null, content.text] : [];
    expect(given.length).toBeLessThanOrEqual(32_767);
    expect(given).toMatch(/^(?:😀)+ … \(avkortat: en cell rymmer inte mer text\)$/u);
  });

  it.each([
    ['8,193 characters with its sign', '1+'.repeat(4_095) + '12'],
    ['a text of 256 characters in it', `IF(A1="${'x'.repeat(256)}",1,0)`],
  ])('gives the value of a formula with %s', (_, given) => {
    expect(fitted(formula(given, new Decimal(7)))).toEqual({ kind: 'number', value: new Decimal(7) });
    expect(fitted(formula(given, 'sju'))).toEqual(text('sju'));
  });

  it.each([
    ['8,192 characters with its sign', '1+'.repeat(4_095) + '1'],
    ['a text of 255 characters in it, quotes counted once', `IF(A1="${'""'.repeat(255)}",1,0)`],
  ])('keeps a formula with %s', (_, given) => {
    expect(fitted(formula(given, new Decimal(7)))).toEqual(formula(given, new Decimal(7)));
  });

  it('offers no list of choices that is longer, or would be cut at a comma', () => {
    const choice = { column: 0, firstRow: 1, lastRow: 2 };
    const plan = equityPlan({
      choices: [
        { ...choice, words: ['a'.repeat(127), 'b'.repeat(127)] },
        { ...choice, words: ['a'.repeat(128), 'b'.repeat(127)] },
        { ...choice, words: ['ja, kanske', 'nej'] },
      ],
    });
    expect(withinLimits(plan).choices).toEqual([plan.choices[0]]);
  });
});
