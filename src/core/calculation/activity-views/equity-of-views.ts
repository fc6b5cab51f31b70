import type { BudgetDocument } from '../../documents/budget';
import type { Unit } from '../../figures/unit';
import type { ComparedView } from './activity-views-result';
import type { EquityReading } from './equity-readings';
import { equityWith, ownEquity } from './equity-readings';
import type { ViewPeriod } from './view-columns';

/** What equity is read from. */
interface Views {
  readonly documents: readonly BudgetDocument[];
  /** The budgets whose activities are compared with the codes. */
  readonly mains: readonly BudgetDocument[];
  readonly compared: readonly ComparedView[];
  readonly frame: { readonly periods: readonly ViewPeriod[]; readonly unit: Unit };
}

/** Equity by each budget of the whole förbund as it is, and with what the codes cost in place of its activities. */
export function equityReadings({ documents, mains, compared, frame }: Views): EquityReading[] {
  const sheets = new Set(mains.map(({ sheet }) => sheet));
  return documents.flatMap((document) => {
    const own = sheets.has(document.sheet) ? ownEquity(document, frame.periods, frame.unit) : null;
    const sum = compared.find(({ kind, sheet }) => (kind === 'main' || kind === 'list') && sheet === document.sheet);
    if (own === null) return [];
    if (sum === undefined) return [own];
    const totals = { replaced: sum.other, by: sum.own };
    return [own, equityWith(own, totals, `${document.sheet}, med koderna`)];
  });
}
