import { formatAddress } from '../cells/address';
import type { Finding, FindingPart } from '../documents/finding';
import type { Severity } from '../rules/checks/check';
import { Decimal } from '../figures/decimal';
import type { AuditCell } from './audit-cell';
import { amountOf } from './audit-cell';
import type { Diagnosis } from './diagnosis';
import type { Equation } from './equation';
import { cellsOf, severityOf } from './equation';
import { cellFinding } from './cell-finding';
import {
  consequenceMessage,
  SENTENCES_BY_RULE,
  gapMessage,
  PART_MAY_BE_WRONG,
  partMessage,
  sharedConsequence,
  STILL_WRONG,
} from './messages';

function publishedOf(cell: AuditCell): Decimal | null {
  return cell.figure.state === 'blank' ? null : cell.figure.amount;
}

/** The cells that the cause's right value is computed from, each with its factor. */
function partsFor(cause: AuditCell, equation: Equation): FindingPart[] {
  const own = equation.terms.find(({ cell }) => cell.key === cause.key);
  if (equation.total.key === cause.key)
    return equation.terms.map(({ cell, sign }) => ({ ...cell.at, factor: new Decimal(sign) }));
  const turn = own?.sign ?? 1;
  const others = equation.terms.filter(({ cell }) => cell.key !== cause.key);
  return [
    { ...equation.total.at, factor: new Decimal(turn) },
    ...others.map(({ cell, sign }) => ({ ...cell.at, factor: new Decimal(-sign * turn) })),
  ];
}

function worst(equations: readonly Equation[]): Severity {
  return equations.some((equation) => severityOf(equation) === 'error') ? 'error' : 'warning';
}

/** The equation that shows the cause best: one whose total it is. */
export function clearestEquation({ cause, equations }: Diagnosis): Equation | undefined {
  return equations.find(({ total }) => total.key === cause.key) ?? equations[0];
}

function messageFor(diagnosis: Diagnosis, equation: Equation, usedElsewhere: boolean): string {
  const { cause, expected } = diagnosis;
  if (expected === null) return STILL_WRONG;
  const from = equation.terms.find(({ cell }) => cell.at.sheet !== cause.at.sheet)?.cell.at.sheet;
  const found = { published: publishedOf(cause), expected, unit: cause.unit, ...(from !== undefined && { from }) };
  if (diagnosis.gap) return gapMessage(found);
  if (equation.total.key !== cause.key) return partMessage(found);
  const sentence = SENTENCES_BY_RULE[equation.rule]?.(found) ?? partMessage(found);
  return !diagnosis.known && usedElsewhere ? `${sentence} ${PART_MAY_BE_WRONG}` : sentence;
}

function causeFinding(diagnosis: Diagnosis, equation: Equation, usedElsewhere: boolean): Finding {
  const { cause, expected } = diagnosis;
  return cellFinding(cause, {
    rule: diagnosis.gap ? 'missing' : equation.rule,
    severity: worst(diagnosis.equations),
    published: publishedOf(cause),
    expected,
    parts: partsFor(cause, equation),
    linear: expected !== null,
    message: messageFor(diagnosis, equation, usedElsewhere),
  });
}

function nameOf(cause: AuditCell, from: AuditCell): string {
  return `${cause.at.sheet === from.at.sheet ? '' : `${cause.at.sheet}!`}${formatAddress(cause.at)}`;
}

/** What a total should be that follows from other causes as well; `null` where mending the one is enough. */
function mendedByAll(total: AuditCell, { cause, expected, mended }: Diagnosis): Decimal | null {
  const [right, published, own] = [mended.get(total.key) ?? null, amountOf(total), amountOf(cause)];
  if (right === null || published === null || own === null || expected === null) return null;
  const change = right.minus(published).abs();
  return change.eq(expected.minus(own).abs()) ? null : right;
}

/** A total that fails only because of the cause: as published it disagrees, corrected it agrees. It has no other value to type. */
function consequence(diagnosis: Diagnosis, equation: Equation): Finding[] {
  const { cause } = diagnosis;
  const { total } = equation;
  if (total.key === cause.key) return [];
  const name = nameOf(cause, total);
  const byAll = mendedByAll(total, diagnosis);
  return [
    cellFinding(total, {
      rule: equation.rule,
      severity: severityOf(equation),
      published: publishedOf(total),
      parts: partsFor(total, equation),
      linear: true,
      causedBy: cause.at,
      message: byAll === null ? consequenceMessage(name) : sharedConsequence(name, byAll, total.unit),
    }),
  ];
}

/** The equations that each cell is a term of, of those that can be read whole. */
export type EquationsByTerm = ReadonlyMap<string, readonly Equation[]>;

/** Finds the equations of each term, so that they need not be looked through for every finding. */
export function byTerm(equations: readonly Equation[]): EquationsByTerm {
  const found = new Map<string, Equation[]>();
  for (const equation of equations) {
    if (!cellsOf(equation).every((cell) => amountOf(cell) !== null)) continue;
    for (const { cell } of equation.terms) {
      const entries = found.get(cell.key);
      if (entries === undefined) found.set(cell.key, [equation]);
      else entries.push(equation);
    }
  }
  return found;
}

/** The findings of one diagnosis: its cause, then the totals that fail because of it. */
export function findingsOf(diagnosis: Diagnosis, all: EquationsByTerm): Finding[] {
  const equation = clearestEquation(diagnosis);
  if (equation === undefined) return [];
  const using = all.get(diagnosis.cause.key) ?? [];
  const usedElsewhere = using.some((other) => !diagnosis.equations.includes(other));
  const consequences = diagnosis.equations.flatMap((failing) => consequence(diagnosis, failing));
  return [causeFinding(diagnosis, equation, usedElsewhere), ...consequences];
}
