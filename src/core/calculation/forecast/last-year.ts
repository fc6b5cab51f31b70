import type { BudgetDocument } from '../../documents/budget';
import type { DocumentColumn } from '../../documents/column-view';
import type { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { LastYear } from './forecast-types';
import type { SourceColumns } from './source-columns';
import { outturnColumns } from './source-columns';
import { sourceLines } from './source-lines';

const NO_COLUMNS: SourceColumns['columns'] = { budget: null, outturn: null, periodBudget: null, published: null };
const UNKNOWN: LastYear = { whole: null, soFar: null };

/** The outturn in a column by the keys that the forecast's own lines have. */
function byLine(source: SourceColumns, outturn: DocumentColumn | undefined, unit: Unit): ReadonlyMap<string, Decimal> {
  if (outturn === undefined) return new Map();
  const lines = sourceLines({ ...source, columns: { ...NO_COLUMNS, outturn } }, unit);
  return new Map(lines.flatMap((line) => (line.outturn === null ? [] : [[line.key, line.outturn.amount] as const])));
}

/**
 * The year before, line by line, where the workbook has its outturn: of the whole year, and of as many months as this
 * year's. Example: `Revision` with 0 in `Utfall jan-aug 2020` and 140 in `Utfall 2020`.
 */
export function lastYearByLine(
  documents: readonly BudgetDocument[],
  source: SourceColumns,
  unit: Unit,
): (key: string) => LastYear {
  const [whole, soFar] = [null, source.months].map((months) => {
    const [first] = outturnColumns(documents, source.year - 1, months);
    return byLine(source, first, unit);
  });
  return (key) => ({ ...UNKNOWN, whole: whole?.get(key) ?? null, soFar: soFar?.get(key) ?? null });
}
