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
  changedMessage,
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

function partOf(cell: AuditCell, factor: number): FindingPart {
  const { at, label, heading } = cell;
  return { ...at, factor: new Decimal(factor), read: { label, heading, amount: amountOf(cell) } };
}

/** The cells that the cause's right value is computed from, each with its factor. */
function partsFor(cause: AuditCell, equation: Equation): FindingPart[] {
  const own = equation.terms.find(({ cell }) => cell.key === cause.key);
  if (equation.total.key === cause.key) return equation.terms.map(({ cell, sign }) => partOf(cell, sign));
  const turn = own?.sign ?? 1;
  const others = equation.terms.filter(({ cell }) => cell.key !== cause.key);
  return [partOf(equation.total, turn), ...others.map(({ cell, sign }) => partOf(cell, -sign * turn))];
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

/** True if the total moves by as much as the cause: what is right in it follows from no other. */
function movesWith(cause: Diagnosis, total: AuditCell, right: Decimal): boolean {
  const [published, own] = [amountOf(total), amountOf(cause.cause)];
  if (published === null || own === null || cause.expected === null) return true;
  return right.minus(published).abs().eq(cause.expected.minus(own).abs());
}

/** What a total is to be changed to, if anything. */
function changeOf(total: AuditCell, { mended }: Diagnosis): Pick<Finding, 'becomes'> {
  const right = mended.get(total.key);
  return right === undefined || amountOf(total)?.eq(right) === true ? {} : { becomes: right };
}

/** That the total is right once the cause is, or what it is to be: one that was added up from the cause moves with it. */
function consequenceWords(diagnosis: Diagnosis, total: AuditCell): string {
  const name = nameOf(diagnosis.cause, total);
  const right = diagnosis.mended.get(total.key) ?? null;
  if (right === null) return consequenceMessage(name);
  return movesWith(diagnosis, total, right)
    ? changedMessage(name, right, total.unit)
    : sharedConsequence(name, right, total.unit);
}

/** A total that fails only because of the cause: as published it disagrees, corrected it agrees. It has no other value to type. */
function consequence(diagnosis: Diagnosis, equation: Equation): Finding[] {
  const { cause } = diagnosis;
  const { total } = equation;
  if (total.key === cause.key) return [];
  return [
    cellFinding(total, {
      rule: equation.rule,
      severity: severityOf(equation),
      published: publishedOf(total),
      parts: partsFor(total, equation),
      linear: true,
      causedBy: cause.at,
      ...changeOf(total, diagnosis),
      message: consequenceWords(diagnosis, total),
    }),
  ];
}

/** A figure that holds as printed, and must be changed with the cause. It follows, like a total that fails. */
export function changedWith(
  cause: AuditCell,
  { cell, equation, right }: { readonly cell: AuditCell; readonly equation: Equation; readonly right: Decimal },
): Finding {
  return cellFinding(cell, {
    rule: equation.rule,
    severity: severityOf(equation),
    published: publishedOf(cell),
    parts: partsFor(cell, equation),
    linear: true,
    causedBy: cause.at,
    becomes: right,
    message: changedMessage(nameOf(cause, cell), right, cell.unit),
  });
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
