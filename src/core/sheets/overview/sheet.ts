import { EQUITY } from '../equity/sheet';
import { FINDINGS } from '../findings/sheet';
import { FORECAST } from '../forecast/sheet';
import { MEMBER_SHARES } from '../member-shares/sheet';
import type { SheetContext, SheetEntry } from '../sheet-entry';
import { fingerprint } from './fingerprint';
import type { KeyFigureSources } from './overview-key-figures';
import { rulesUsed } from './overview-rules';
import { overviewSheet } from './plan';

function keyFiguresOf({ results, built }: SheetContext): KeyFigureSources {
  const forecast = built(FORECAST);
  return {
    equity: { results: results.equity, sheet: built(EQUITY) },
    shares: { results: results.memberShares, sheet: built(MEMBER_SHARES) },
    forecast: forecast && results.forecast && { result: results.forecast, sheet: forecast },
  };
}

/** What was read, found and computed, with links to the other sheets. */
export const OVERVIEW: SheetEntry = {
  name: 'Tertial Översikt',
  isWanted: () => true,
  left: null,
  plan: (context) => {
    const { names, documents, findings, notChecked, coverage, results, cells, built, written } = context;
    return {
      plan: overviewSheet({
        ...{ name: names.overview, documents, findings, notChecked, coverage, rules: rulesUsed(results) },
        sheets: { written, names },
        fingerprint: fingerprint(documents, cells),
        keyFigures: keyFiguresOf(context),
        findingsSheet: built(FINDINGS),
      }),
    };
  },
};
