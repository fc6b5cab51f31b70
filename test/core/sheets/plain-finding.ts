import { parseAddress } from '../../../src/core/cells/address';
import type { CellReference, Finding } from '../../../src/core/documents/finding';
import { Decimal } from '../../../src/core/figures/decimal';

export const decimal = (value: Decimal.Value): Decimal => new Decimal(value);

/** A cell by its address. */
export function cellAt(sheet: string, address: string): CellReference {
  return { sheet, ...parseAddress(address)! };
}

/** A finding with what the test is about; the rest is plain. */
export function findingAt(sheet: string, address: string, about: Partial<Finding> = {}): Finding {
  return {
    rule: 'sum',
    severity: 'error',
    at: cellAt(sheet, address),
    alsoAt: [],
    label: 'Summa intäkter',
    heading: '2019 Budget',
    published: decimal(100),
    expected: decimal(90),
    difference: decimal(10),
    parts: [],
    linear: false,
    causedBy: null,
    message: '100 tkr i cellen, 90 tkr enligt delarna.',
    ...about,
  };
}
