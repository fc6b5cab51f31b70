import { calculate } from '../../../src/core/calculation/calculate';
import type { EquityResult, MemberSharesResult } from '../../../src/core/calculation/money/money-results';
import type { Results } from '../../../src/core/calculation/results';
import type { Settings } from '../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { formatAddress } from '../../../src/core/cells/address';
import type { Grid } from '../../../src/core/cells/grid';
import { readDocuments } from '../../../src/core/reading/read-documents';

/** The results of a workbook with these sheets, as they are read. */
export function computed(sheets: readonly Grid[], settings: Partial<Settings> = {}): Results {
  return calculate(readDocuments(sheets).documents, { ...DEFAULT_SETTINGS, ...settings });
}

/** A year's member shares in plain numbers. */
export function plainShares({ year, region, municipal, members }: MemberSharesResult) {
  return {
    year,
    region: region.toNumber(),
    municipal: municipal.toNumber(),
    members: Object.fromEntries(members.map((member) => [member.name, member.computed.toNumber()])),
  };
}

/** A year's equity in plain numbers, and where its opening is from: a cell, or the place of an earlier year in the list. */
export function plainEquity({ year, basis, opening, result, closing, openingAt, carriedFrom }: EquityResult) {
  return {
    year,
    basis,
    opening: opening?.toNumber() ?? null,
    result: result.toNumber(),
    closing: closing.toNumber(),
    from: carriedFrom ?? (openingAt === null ? null : formatAddress(openingAt.at)),
  };
}
