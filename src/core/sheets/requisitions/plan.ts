import type { RequisitionsResult } from '../../calculation/requisitions/requisitions-result';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import type { DatedRule } from '../../rules/dated-rule';
import type { AttestRule } from '../../rules/attest';
import { printable } from '../parts/printable';
import { numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { referenceText } from '../parts/rule-source';
import type { UserCells } from '../parts/user-cells';
import { COLUMNS } from './columns';
import { codeCells, kronorLook, requisitionCells } from './rows';

/** What the sheet of attests is made from. */
export interface RequisitionsInput {
  readonly name: string;
  readonly results: readonly RequisitionsResult[];
  readonly rule: DatedRule<AttestRule>;
  readonly cells: UserCells;
}

const LIMIT_ROW = 3;
const FIRST_ROW = 5;
const NONE = 'Arbetsboken har ingen lista över rekvisitioner eller fakturor.';
const NOTE =
  'Vem som har attesterat visas inte, och inte heller leverantören: det kan vara namn på personer. De står på ditt eget blad.';

function headCells({ results, rule }: RequisitionsInput): PlanCell[] {
  const { limit, includesLimit } = rule.value;
  const boundary = includesLimit
    ? 'Gränsbeloppet räknas till den lägre nivån'
    : 'Gränsbeloppet räknas till den högre nivån';
  const rows = [
    [textItem('Attest', 'title')],
    [textItem(results.length === 0 ? NONE : NOTE, 'note')],
    [textItem(`${boundary}. ${referenceText(rule)}.`, 'note')],
    [textItem('Gräns, kr'), numberItem(limit, 'amount')],
  ];
  return rows.flatMap((items, row) => placeItems({ row, column: 0 }, items));
}

/** The plan of `Tertial Attest`: each requisition's level and what is wrong with it, and the pace of each code. */
export function requisitionsSheet(input: RequisitionsInput): SheetPlan {
  const { name, results, rule, cells: own } = input;
  const cells = headCells(input);
  let top = FIRST_ROW;
  for (const result of results) {
    const { document, lines, codes } = result;
    const block = {
      result,
      cells: own,
      first: top + 2,
      limitCell: `$B$${LIMIT_ROW + 1}`,
      rule: rule.value,
      look: kronorLook(result),
    };
    const codeTop = block.first + lines.length + 2;
    cells.push(
      ...placeItems({ row: top, column: 0 }, sectionItems(document.title ?? document.sheet, COLUMNS.length)),
      ...requisitionCells(block),
      ...(codes.length === 0 ? [] : codeCells(block, codeTop)),
    );
    top = codeTop + codes.length + 3;
  }
  const plan: SheetPlan = {
    ...{ key: 'requisitions', name, cells },
    columnWidths: COLUMNS.map(({ width }) => width),
    ...{ hiddenColumns: [], headerRow: null, names: [], choices: [], charts: [] },
  };
  return printable(plan, { lastColumn: COLUMNS.length - 1, headRows: 3, labelColumns: 1 });
}
