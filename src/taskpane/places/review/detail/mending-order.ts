import { inSwedish } from '../../../../core/audit/formulas/swedish-formula';
import type { Mending, MendingCell } from '../../../../core/audit/mending/mending';
import { formatRange } from '../../../../core/cells/address';
import { isCellError } from '../../../../core/cells/cell';
import { rangesOf } from '../../../../core/cells/ranges-of';
import type { TypedContent } from '../../../../core/cells/typed-content';
import { decimalFromDouble } from '../../../../core/figures/decimal';
import type { CellMend } from '../../../../core/port/cell-mend';
import { amountText } from '../../../parts/amount-text';
import { REVIEW_SENTENCES as WORDS } from '../../../sentences/review';
import type { MendingOrder } from '../../../session/mended';
import { rowTitle } from '../finding-words';
import type { ReviewRow } from '../review-rows';
import { decisionFor, today } from './decided';

/** What a cell holds in words. Example: `=SUMMA(D13:D16)`, `10 365`, `”5 725”`. */
export function contentText(content: TypedContent): string {
  if (content.kind === 'formula') return inSwedish(content.formula);
  const { value } = content;
  if (typeof value === 'number') return amountText(decimalFromDouble(value));
  return value === null ? '–' : isCellError(value) ? value.error : `”${String(value)}”`;
}

/** What is to be done, as the user chose it. */
interface ChosenMending {
  readonly row: ReviewRow;
  readonly mending: Mending;
  /** The place of what was chosen among the choices of the first cell; all others have but one. */
  readonly choice: number;
}

function mendOf({ at, before, choices, result }: MendingCell, choice: number): CellMend[] {
  const content = choices[choice] ?? choices[0];
  if (content === undefined) return [];
  return [{ at, before, after: { content, numberFormat: null }, result: result.toNumber() }];
}

/** What was and what will be there. Example: `10 365 → =SUMMA(D13:D16)`. */
function changeOf({ mending: { kind, cells }, choice }: ChosenMending): string {
  const [first] = cells;
  const after = first?.choices[choice];
  if (kind === 'texts' || first === undefined || after === undefined) return WORDS.textsChange(cells.length);
  return WORDS.mendedLine(contentText(first.before), contentText(after));
}

/** The cells that are changed. Example: `D9:F57`. */
const placesOf = ({ mending: { cells } }: ChosenMending) =>
  rangesOf(cells.map(({ at }) => at))
    .map(formatRange)
    .join(', ');

/** A mending as the session is asked for it, with who makes it. */
export function mendingOrder(chosen: ChosenMending, by: string): MendingOrder {
  const { row, mending, choice } = chosen;
  const [item] = row.items;
  const said = {
    decision: 'åtgärdat',
    comment: WORDS.mendComment(placesOf(chosen), changeOf(chosen)),
    by,
    date: today(),
  };
  return {
    ...{ title: rowTitle(row), key: item.key, earlier: item.decision },
    change: changeOf(chosen),
    cells: mending.cells.flatMap((cell) => mendOf(cell, choice)),
    decision: decisionFor(item, said),
  };
}
