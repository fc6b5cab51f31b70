import type { Counted } from '../../../core/audit/coverage/counted';
import type { TableCoverage } from '../../../core/audit/coverage/coverage';
import type { NotChecked } from '../../../core/documents/finding';
import { grouped } from '../../../core/figures/grouped';
import type { Outcome } from '../../session/work';

/** How much of a sheet was tested, and why the rest was not. */
export interface SheetCoverage extends Counted {
  readonly sheet: string;
  readonly state: 'all' | 'some' | 'none';
  /** True if the user can state what the sheet is: where nothing of it was proven, and where that has been stated. */
  readonly isStatable: boolean;
  readonly tables: readonly TableCoverage[];
  readonly reasons: readonly NotChecked[];
}

function stateOf({ amounts, proven }: Counted, reasons: number): SheetCoverage['state'] {
  if (proven === 0) return 'none';
  return proven === amounts && reasons === 0 ? 'all' : 'some';
}

const ORDER = { all: 0, some: 1, none: 2 } as const;

/** Every sheet that has amounts or that something is known of, the tested ones first, else in the workbook's order. */
export function sheetCoverage({ recalculation, sheetOrder, countedWith, existing }: Outcome): SheetCoverage[] {
  const { coverage, notChecked } = recalculation;
  const stated = new Set(countedWith.settings.sheetKinds.flatMap(({ sheet, area }) => (area === null ? [sheet] : [])));
  const statable = new Set(sheetOrder.filter((name) => !existing.has(name)));
  const reasons = grouped(notChecked, ({ sheet }) => sheet);
  const counted = new Map(coverage.map((each) => [each.sheet, each]));
  const names = [...new Set([...sheetOrder, ...reasons.keys()])].filter(
    (name) => counted.has(name) || reasons.has(name),
  );
  const sheets = names.map((sheet): SheetCoverage => {
    const { amounts = 0, proven = 0, tables = [] } = counted.get(sheet) ?? {};
    const own = reasons.get(sheet) ?? [];
    const state = stateOf({ amounts, proven }, own.length);
    const isStatable = stated.has(sheet) || (state === 'none' && statable.has(sheet));
    return { sheet, amounts, proven, tables, reasons: own, state, isStatable };
  });
  return sheets.toSorted((one, other) => ORDER[one.state] - ORDER[other.state]);
}
