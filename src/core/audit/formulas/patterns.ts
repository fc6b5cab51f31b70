import type { Finding, FindingPart } from '../../documents/finding';
import { Decimal } from '../../figures/decimal';
import { grouped } from '../../figures/grouped';
import type { SuspicionKind } from './suspicion';
import { cellsText } from '../proof/sentences';
import { formulaFinding } from './formula-finding';
import type { Verdict } from './verdict';

/** What recurs more often on a sheet, or in the workbook, is how it is built, no slip. */
const MOST_ON_SHEET = 3;
const MOST_IN_WORKBOOK = 6;

/** Sums whose ranges differ are slips however many there are. */
const NO_PATTERN: ReadonlySet<SuspicionKind> = new Set(['range', 'omitted', 'twice', 'broken']);

const ONE = new Decimal(1);

function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] {
  return [...grouped(items, keyOf).values()];
}

/** The cell of another verdict, as a part of a finding. */
function partOf({ sheet, at }: Verdict): FindingPart {
  return { sheet: sheet.name, row: at.row, column: at.column, factor: ONE };
}

/** The same cell, formula and difference on sheets of one make. */
function twinKey({ suspicion: { kind, model }, at }: Verdict): string {
  return [kind, at.row, at.column, at.form?.shape ?? '', model?.form.text ?? ''].join('\n');
}

/**
 * The same deviation of the same column in another block of the sheet, as when a block is copied with its fault; a key
 * of its own where the deviation changes a figure: each amount is told.
 */
function blockKey(verdict: Verdict): Verdict | string {
  const { sheet, suspicion, at, side, effect } = verdict;
  const { kind, axis, accused, model } = suspicion;
  const [own, others] = [at.form?.span ?? null, model?.form.span ?? null];
  const isSingle = kind === 'range' && axis === 'row' && accused.length === 1 && effect?.isZero() === true;
  if (!isSingle || side === null || own === null || others === null) return verdict;
  const moved = [own.first.at - others.first.at, own.last.at - others.last.at];
  return [sheet.name, at.column, side.kind, ...moved].join('\n');
}

/** Where else the same is: in other cells of the sheet, or in the same cell of other sheets. */
function alsoSentence(first: Verdict, others: readonly Verdict[]): string {
  const here = others.filter(({ sheet }) => sheet === first.sheet);
  const sheets = [...new Set(others.map(({ sheet }) => sheet.name))].filter((name) => name !== first.sheet.name);
  const cells = here.length === 0 ? 'samma cell' : 'samma celler';
  const where = sheets.length === 1 ? `bladet ${sheets[0] ?? ''}` : `${sheets.length} andra blad`;
  const places = [here.length === 0 ? '' : cellsText(here), sheets.length === 0 ? '' : `${cells} på ${where}`];
  return others.length === 0 ? '' : ` Detsamma gäller ${places.filter((place) => place !== '').join(' och ')}.`;
}

function twinFinding([first, ...others]: readonly Verdict[]): Finding[] {
  if (first === undefined) return [];
  const finding = formulaFinding(first);
  const message = `${finding.message}${alsoSentence(first, others)}`;
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
  const twins = groupsOf(groupsOf(verdicts, twinKey), ([first]) => first && blockKey(first)).map((group) =>
    group.flat(),
  );
  const firsts = twins.flatMap(([first]) => first ?? []);
  const often = new Set<Verdict>();
  const bySheet = groupsOf(firsts, (verdict) => `${kindOf(verdict)}\n${verdict.sheet.name}`);
  for (const group of bySheet) if (group.length > MOST_ON_SHEET) group.forEach((verdict) => often.add(verdict));
  for (const group of groupsOf(firsts, kindOf)) {
    if (group.length > MOST_IN_WORKBOOK) group.forEach((verdict) => often.add(verdict));
  }
  const patterns = firsts.filter((verdict) => often.has(verdict) && !isSlip(verdict));
  const isPattern = new Set(patterns);
  return [
    ...twins.flatMap((group) => (group[0] !== undefined && isPattern.has(group[0]) ? [] : twinFinding(group))),
    ...groupsOf(patterns, (verdict) => `${kindOf(verdict)}\n${verdict.sheet.name}`).flatMap(patternFinding),
  ];
}
