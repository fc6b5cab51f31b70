import type { Finding, FindingPart } from '../../documents/finding';
import { Decimal } from '../../figures/decimal';
import type { SuspicionKind } from './suspicion';
import { formulaFinding } from './formula-finding';
import type { Verdict } from './verdict';

/** What recurs more often on a sheet, or in the workbook, is how it is built, no slip. */
const MOST_ON_SHEET = 3;
const MOST_IN_WORKBOOK = 6;

/** Sums whose ranges differ are slips however many there are. */
const NO_PATTERN: ReadonlySet<SuspicionKind> = new Set(['range', 'omitted', 'twice', 'broken']);

const ONE = new Decimal(1);

function grouped(verdicts: readonly Verdict[], keyOf: (verdict: Verdict) => string): Verdict[][] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = keyOf(verdict);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [verdict]);
    else group.push(verdict);
  }
  return [...groups.values()];
}

/** The cell of another verdict, as a part of a finding. */
function partOf({ sheet, at }: Verdict): FindingPart {
  return { sheet: sheet.name, row: at.row, column: at.column, factor: ONE };
}

/** The same cell, formula and difference on sheets of one make. */
function twinKey({ suspicion: { kind, model }, at }: Verdict): string {
  return [kind, at.row, at.column, at.form?.shape ?? '', model?.form.text ?? ''].join('\n');
}

function twinFinding([first, ...others]: readonly Verdict[]): Finding[] {
  if (first === undefined) return [];
  const finding = formulaFinding(first);
  if (others.length === 0) return [finding];
  const sheets = others.length === 1 ? `bladet ${others[0]?.sheet.name ?? ''}` : `${others.length} andra blad`;
  const message = `${finding.message} Detsamma gäller samma cell på ${sheets}.`;
  return [{ ...finding, message, ...(finding.linear ? {} : { parts: [...finding.parts, ...others.map(partOf)] }) }];
}

/** The finding for a way of building that is met again and again. */
function patternFinding([first, ...others]: readonly Verdict[]): Finding[] {
  if (first === undefined) return [];
  const finding = formulaFinding(first);
  const message = `${finding.message} Likadant är det på ${others.length} ställen till, så det kan vara avsiktligt.`;
  return [{ ...finding, severity: 'info', message, parts: [...finding.parts, ...others.map(partOf)], linear: false }];
}

const isSlip = ({ suspicion: { kind }, severity }: Verdict) => NO_PATTERN.has(kind) || severity === 'error';

/** The findings of a workbook's verdicts: the same cell of like sheets is one, and what recurs is one to know of. */
export function findingsOfVerdicts(verdicts: readonly Verdict[]): Finding[] {
  const kindOf = ({ suspicion: { kind } }: Verdict) => kind;
  const twins = grouped(verdicts, twinKey);
  const firsts = twins.flatMap(([first]) => first ?? []);
  const often = new Set<Verdict>();
  const bySheet = grouped(firsts, (verdict) => `${kindOf(verdict)}\n${verdict.sheet.name}`);
  for (const group of bySheet) if (group.length > MOST_ON_SHEET) group.forEach((verdict) => often.add(verdict));
  for (const group of grouped(firsts, kindOf)) {
    if (group.length > MOST_IN_WORKBOOK) group.forEach((verdict) => often.add(verdict));
  }
  const patterns = firsts.filter((verdict) => often.has(verdict) && !isSlip(verdict));
  const isPattern = new Set(patterns);
  return [
    ...twins.flatMap((group) => (group[0] !== undefined && isPattern.has(group[0]) ? [] : twinFinding(group))),
    ...grouped(patterns, (verdict) => `${kindOf(verdict)}\n${verdict.sheet.name}`).flatMap(patternFinding),
  ];
}
