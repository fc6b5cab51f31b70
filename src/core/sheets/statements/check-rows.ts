import type { CheckSide, StatementCheck } from '../../calculation/statements/statement-check';
import { STATEMENT_CHECKS } from '../../calculation/statements/statement-check';
import type { StyleName } from '../../port/style';
import type { RowItem, SheetRow } from '../parts/row-item';
import { formulaItem, numberItem, sectionItems, textItem } from '../parts/row-item';
import { signedSum } from '../parts/signed-sum';
import type { UserCells } from '../parts/user-cells';
import { yesNoWord } from '../parts/words';
import { checkCell, STATEMENT_COLUMNS, statementColumn } from './columns';

/** The look of an amount in its unit: millions have a decimal. */
export function amountLook({ unit }: { readonly unit: string }): StyleName {
  return unit === 'mkr' ? 'amountDecimals' : 'amount';
}

function sideItem(side: CheckSide, look: StyleName, cells: UserCells): RowItem {
  const formula = signedSum(cells, side.terms);
  return formula === null ? numberItem(side.value, look) : formulaItem({ formula, value: side.value, style: look });
}

/** Words that are broken within their column where it has no room for them. */
function wordItem(text: string, id: 'name' | 'first' | 'second'): RowItem {
  const width = STATEMENT_COLUMNS[statementColumn(id)]?.width ?? 0;
  // What is after an amount stands a little away from it.
  return textItem(text, text.length > width ? 'wrapped' : id === 'second' ? 'item' : 'text');
}

/** A check with both sides, their difference and what rounding allows, all in formulas but the last. */
function checkRow(check: StatementCheck, row: number, cells: UserCells): SheetRow {
  const { name, isGroup, year, left, right, difference, tolerance, holds } = check;
  const look = amountLook(check);
  const [first, second] = [checkCell(row, 'firstAmount'), checkCell(row, 'secondAmount')];
  const words = [yesNoWord(true), yesNoWord(false)].map((word) => `"${word}"`).join(',');
  const answer = `IF(ABS(${checkCell(row, 'difference')})<=${checkCell(row, 'tolerance')},${words})`;
  return [
    wordItem(isGroup ? `${name} (koncern)` : name, 'name'),
    textItem(String(year)),
    wordItem(left.name, 'first'),
    sideItem(left, look, cells),
    wordItem(right.name, 'second'),
    sideItem(right, look, cells),
    formulaItem({ formula: `ROUND(${first}-${second},6)`, value: difference.toDecimalPlaces(6), style: look }),
    numberItem(tolerance, tolerance.isInteger() ? 'amount' : 'amountDecimals'),
    formulaItem({ formula: answer, value: yesNoWord(holds), style: holds ? 'yesNo' : 'warning' }),
  ];
}

/** The checks under the name of each kind, from a row on. Example: `X3 Likvida medel i kassaflödet och balansräkningen`. */
export function checkRows(checks: readonly StatementCheck[], firstRow: number, cells: UserCells): SheetRow[] {
  const rows: SheetRow[] = [];
  checks.forEach((check, index) => {
    if (check.id !== checks[index - 1]?.id) {
      const code = check.id === 'plan' ? '' : `${check.id} `;
      rows.push(sectionItems(`${code}${STATEMENT_CHECKS[check.id]}`, STATEMENT_COLUMNS.length));
    }
    rows.push(checkRow(check, firstRow + rows.length, cells));
  });
  return rows;
}
