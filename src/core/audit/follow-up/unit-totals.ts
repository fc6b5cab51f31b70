import type { Finding } from '../../documents/finding';
import type { FollowUpDocument } from '../../documents/follow-up';
import { COUNT_COLUMNS, MEASURES } from '../../documents/measure';
import { periodKey } from '../../documents/period';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { amountOf } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import type { Equation } from '../equation';
import { holds, sumOf } from '../equation';
import { NAMED_PARTS } from '../proof/constants';
import { measureCell } from './count-cell';

/** A block that adds units, and the blocks that it adds. */
export interface UnitTotal {
  readonly total: FollowUpDocument;
  readonly units: readonly FollowUpDocument[];
}

/** The blocks that add units, each with those units of its period: those on its own sheet, if any are there. */
export function unitTotals(documents: readonly FollowUpDocument[]): UnitTotal[] {
  return documents.flatMap((total) => {
    if (!total.isTotal) return [];
    const isAdded = ({ unit }: FollowUpDocument) => total.adds === null || total.adds.includes(unit);
    const samePeriod = documents.filter(
      (each) => !each.isTotal && periodKey(each.period) === periodKey(total.period) && isAdded(each),
    );
    const beside = samePeriod.filter(({ sheet }) => sheet === total.sheet);
    const units = beside.length > 0 ? beside : samePeriod;
    return units.length > 1 ? [{ total, units }] : [];
  });
}

/** Each count of all units is the sum of the units'. */
function equationsOf({ total, units }: UnitTotal): Equation[] {
  const kin = `${total.sheet} ${periodKey(total.period)}`;
  return MEASURES.flatMap((measure) =>
    COUNT_COLUMNS.flatMap((column) => {
      const cell = measureCell(total, measure, column);
      const cells = units.map((unit) => measureCell(unit, measure, column));
      if (cell === null || cells.some((each) => each === null)) return [];
      const terms = cells.flatMap((each) => (each === null ? [] : [{ cell: each, sign: 1 as const }]));
      return [{ rule: 'sum' as const, words: NAMED_PARTS, kin, total: cell, terms, isOfCounts: true }];
    }),
  );
}

/** How much more than its units a total counts; `null` if it cannot be read. */
function excess(equation: Equation) {
  const [published, sum] = [amountOf(equation.total), sumOf(equation.terms)];
  return published === null || sum === null ? null : published.minus(sum);
}

/** True if most counts of the total are too great and none too small: a unit is not there. */
function lacksUnit(equations: readonly Equation[]): boolean {
  const failing = equations.filter((equation) => holds(equation) === false);
  const differences = failing.map(excess);
  return failing.length * 2 > equations.length && differences.every((difference) => difference?.gt(0));
}

/** What all units count beyond the blocks that were found: the table of a unit is missing. */
function lackingUnit({ total }: UnitTotal, equations: readonly Equation[]): Finding[] {
  const failing = equations.find((equation) => holds(equation) === false && equation.total.heading === 'Totalt');
  const difference = failing === undefined ? null : excess(failing);
  if (failing === undefined || difference === null) return [];
  const message = `${total.unit} räknar ${formatSwedish(difference)} fler i ”${failing.total.label}” än enheternas tabeller tillsammans; en enhets tabell saknas.`;
  const expected = sumOf(failing.terms);
  const parts = failing.terms.map(({ cell, sign }) => ({ ...cell.at, factor: new Decimal(sign) }));
  return [
    {
      ...cellFinding(failing.total, { rule: 'missingUnit', message }),
      published: amountOf(failing.total),
      ...{ expected, difference, parts, linear: true },
    },
  ];
}

/** What totals over units should equal, and totals that count more units than there are tables. */
export function unitTotalChecks(documents: readonly FollowUpDocument[]): {
  readonly equations: readonly Equation[];
  readonly findings: readonly Finding[];
} {
  const checked = unitTotals(documents).map((total) => ({ total, equations: equationsOf(total) }));
  return {
    equations: checked.flatMap(({ equations }) => (lacksUnit(equations) ? [] : equations)),
    findings: checked.flatMap(({ total, equations }) => (lacksUnit(equations) ? lackingUnit(total, equations) : [])),
  };
}
