import type { BudgetDocument } from '../../documents/budget';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
import type { Decimal } from '../../figures/decimal';
import { Decimal as DecimalValue } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';

/** Amounts of this size are kronor, whatever the tables beside them are in: no association has as many thousands. */
const KRONOR_FROM = new DecimalValue(100_000);

function amountsOf({ lines, columns }: BudgetDocument): Decimal[] {
  return lines.flatMap(({ figures }) =>
    figures.flatMap(({ amount }, index) =>
      columns[index]?.content === 'amount' && amount !== null && !amount.isZero() ? [amount.abs()] : [],
    ),
  );
}

/** True for a table of amounts that can only be kronor. */
function isInKronor(document: BudgetDocument): boolean {
  const amounts = amountsOf(document).toSorted((left, right) => left.comparedTo(right));
  return amounts[Math.floor(amounts.length / 2)]?.gte(KRONOR_FROM) ?? false;
}

/** The unit that a table of the sheet states, else the one that most of its guessed amounts are in. */
function unitOfSheet(documents: readonly BudgetDocument[]): Unit | null {
  const stated = documents.find(({ unitSource }) => unitSource !== 'inferred');
  if (stated !== undefined) return stated.unit;
  const count = (unit: Unit) =>
    documents.reduce((sum, document) => sum + (document.unit === unit ? amountsOf(document).length : 0), 0);
  const units = documents.map(({ unit }) => unit);
  return units.reduce<Unit | null>((best, unit) => (best === null || count(unit) > count(best) ? unit : best), null);
}

/**
 * Gives the tables of a sheet that do not state their unit one and the same: a block of large amounts is no other
 * unit than the block under it. Example: income of 12 542 over costs of 310 and 95 are thousands, all of them.
 */
export function settleUnits(documents: readonly TertialDocument[]): TertialDocument[] {
  const budgets = ofKind(documents, 'budget');
  return documents.map((document) => {
    if (document.kind !== 'budget' || document.unitSource !== 'inferred' || isInKronor(document)) return document;
    const beside = budgets.filter((each) => each.sheet === document.sheet && !isInKronor(each));
    return { ...document, unit: unitOfSheet(beside) ?? document.unit };
  });
}
