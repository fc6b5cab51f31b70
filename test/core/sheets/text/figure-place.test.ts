import { describe, expect, it } from '@jest/globals';
import { figurePlace } from '../../../../src/core/sheets/text/figure-place';
import { budgetTable } from '../../../samples/forecast/budget-table';
import { cellOf, runOn } from '../../../samples/forecast/runs';
import { formatAddress } from '../../../../src/core/cells/address';
import { planOf } from '../check-plans';

const RUN = runOn([budgetTable(4)]);
const TEXT = planOf(RUN.plans, 'text');

describe('where a figure of the text is', () => {
  it('is the cell that it is taken from', () => {
    const at = figurePlace(TEXT, 'avvikelse 1')!;
    expect([at.sheet, formatAddress(at)]).toEqual(['Tertial Prognos', cellOf(RUN, 'Köp av insatser', 'deviation')]);
  });

  it('is its own cell among the figures where it is computed of others', () => {
    const at = figurePlace(TEXT, 'avvikelse')!;
    expect(at.sheet).toBe('Tertial Rapporttext');
    const heading = TEXT.cells.find(({ row, column }) => row === at.row && column === 0)!;
    expect(heading.content).toEqual({ kind: 'text', text: '{avvikelse}' });
  });

  it('is nowhere for a name that no figure has', () => {
    expect(figurePlace(TEXT, 'väder')).toBeNull();
  });
});
