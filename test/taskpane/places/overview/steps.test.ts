import { describe, expect, it } from '@jest/globals';
import type { StepsInput } from '../../../../src/taskpane/places/overview/steps';
import { stepsOf } from '../../../../src/taskpane/places/overview/steps';
import { sampleBytes } from '../../../workbook/contract/sample';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';

const SHEETS = ['Tertial Översikt', 'Tertial Prognos'];
const NOTHING: StepsInput = {
  ...{ open: [], accepted: 0, isStale: false, forecast: null },
  ...{ sheets: SHEETS, toWrite: SHEETS, hasText: true, isCopied: false },
};
const inShort = (input: Partial<StepsInput>) =>
  stepsOf({ ...NOTHING, ...input }).map(({ key, isDone }) => `${key}${isDone ? ' done' : ''}`);
const recalculated = async (name: 'tertial-1.xlsx' | 'budget-med-fel.xlsx') =>
  recalculate(await openXlsx(sampleBytes(name)).read(), DEFAULT_SETTINGS);

describe('the next steps', () => {
  it('are those that the workbook has, done where they are', () => {
    expect(inShort({})).toEqual(['errors done', 'write', 'copy']);
    expect(inShort({ toWrite: [], isCopied: true })).toEqual(['errors done', 'write done', 'copy done']);
    expect(inShort({ sheets: [], toWrite: [], hasText: false })).toEqual(['errors done']);
  });

  it('begin with reading anew where the workbook has changed', () => {
    expect(inShort({ isStale: true })[0]).toBe('read');
  });

  it('name the errors that are left, and what can be done in spite of them', async () => {
    const { findings } = await recalculated('budget-med-fel.xlsx');
    const open = findings.filter(({ causedBy }) => causedBy === null);
    const [review, ...others] = stepsOf({ ...NOTHING, open });
    expect(review).toMatchObject({ title: 'Rätta 2 fel', isDone: false });
    expect(review?.detail).toContain('Summa kostnader');
    expect(others.find(({ key }) => key === 'write')?.detail).toBe('Kan göras nu; felen följer med i rapporten');
    expect(others.find(({ key }) => key === 'equity')?.title).toBe('Ta ställning till eget kapital');
  });

  it('go through the forecast before it is decided', async () => {
    const { results } = await recalculated('tertial-1.xlsx');
    expect(results.forecast).not.toBeNull();
    const steps = stepsOf({ ...NOTHING, forecast: results.forecast });
    expect(steps.map(({ key }) => key)).toEqual(['errors', 'forecast', 'decide', 'write', 'copy']);
    expect(steps.find(({ key }) => key === 'decide')).toMatchObject({ isDone: false });
    expect(steps.find(({ key }) => key === 'decide')?.title).toMatch(/^Fastställ prognosen för tertial 1 20\d\d$/);
  });
});
