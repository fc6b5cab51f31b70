import type { BudgetDocument, BudgetLine } from '../../documents/budget';
import { ROLES } from '../../documents/line-role';

/** A line with a project code. */
export interface CodedLine {
  readonly code: string;
  readonly name: string;
  readonly line: number;
  readonly group: number | null;
}

/** What has been decided of the activities of a group. */
export type ActivityStatus = 'ended' | 'decided' | 'undecided' | 'new' | 'other';

/** A heading with the activities under it. Example: `B1. Beslutade verksamheter`. */
export interface StatusGroup {
  readonly letter: string | null;
  readonly label: string;
  readonly status: ActivityStatus;
  /** The line of its amounts: its sum, or else its own heading; `null` where neither has any. */
  readonly line: number | null;
}

/** A budget by project codes. */
export interface CodeTable {
  readonly document: BudgetDocument;
  readonly groups: readonly StatusGroup[];
  readonly lines: readonly CodedLine[];
  /** The line of all activities together; `null` where none is printed. */
  readonly total: number | null;
}

const FEWEST_CODES = 2;
/** Letters and digits both: accounts are digits alone. */
const PROJECT_CODE = /^(?=.*\p{L})(?=.*\d)[\p{L}\d-]{3,}$/u;
const LETTERED = /^(\p{Lu}\d?)(?:[.:)]|\s*[-–])\s*(?=\p{L})/u;
const OF_LETTER = /(?:^|\s)(\p{Lu}\d?)$/u;
const STATUS_WORDS: readonly (readonly [ActivityStatus, RegExp])[] = [
  ['ended', /\b(?:avsluta|upphörd)/iu],
  ['undecided', /\b(?:ej|inte|icke|ännu)\s+(?:\p{L}+\s+)?besluta|\b(?:obeslutad|planerad|föreslagn|äskad)/iu],
  ['decided', /\b(?:besluta|fastställd|beviljad)/iu],
  ['new', /(?:^|\s)(?:nya|tillkommande)\b/iu],
];

/** What words state of a decision. Example: `Ej beslutade verksamhetskostnader` is undecided. */
export function statusIn(text: string): ActivityStatus {
  return STATUS_WORDS.find(([, words]) => words.test(text))?.[0] ?? 'other';
}

export const isTotal = ({ role }: BudgetLine) => ROLES[role].isTotal;

const hasAmount = ({ figures }: BudgetLine) =>
  figures.some(({ amount, state }) => amount !== null && state !== 'blank');

function codeOf(line: BudgetLine): string | null {
  return line.code !== null && PROJECT_CODE.test(line.code) && !isTotal(line) ? line.code : null;
}

interface Opened {
  readonly letter: string | null;
  readonly label: string;
  readonly status: ActivityStatus;
  readonly line: number;
}

/** A line that begins a group: lettered, or a heading of a status. */
function openedBy(line: BudgetLine, index: number): Opened | null {
  if (codeOf(line) !== null || isTotal(line)) return null;
  const letter = LETTERED.exec(line.label)?.[1] ?? null;
  const status = statusIn(line.label);
  if (letter === null && (status === 'other' || hasAmount(line))) return null;
  return { letter, label: line.label, status, line: index };
}

/** The groups that others are parts of: `B` of `B1` and `B2`. */
function isParent({ letter }: Opened, opened: readonly Opened[]): boolean {
  return (
    letter !== null && opened.some((other) => other.letter !== letter && other.letter?.startsWith(letter) === true)
  );
}

/** The printed sum of a group: named by its letter, or the first sum under it before the next group. */
function sumOf(document: BudgetDocument, { letter, line }: Opened, next: number): number | null {
  const sums = document.lines.flatMap((each, index) => (isTotal(each) && index > line ? [index] : []));
  const named = sums.find(
    (index) => letter !== null && OF_LETTER.exec(document.lines[index]?.label ?? '')?.[1] === letter,
  );
  const under = sums.find((index) => index < next);
  const isLast = next === document.lines.length;
  return named ?? (isLast && under === sums.at(-1) ? null : (under ?? null));
}

function groupOf(document: BudgetDocument, opened: Opened, next: number): StatusGroup {
  const own = document.lines[opened.line];
  const line = sumOf(document, opened, next) ?? (own !== undefined && hasAmount(own) ? opened.line : null);
  return { letter: opened.letter, label: opened.label, status: opened.status, line };
}

/**
 * True for a budget of its own, whose costs happen to bear codes: with income or equity it is not the appendix of another,
 * and its sums are nobody else's.
 */
export function isWholeBudget({ document: { lines } }: CodeTable): boolean {
  return lines.some(({ role }) => ROLES[role].section === 'income' || ROLES[role].section === 'equity');
}

/**
 * A budget as one by project codes: each code with its group, each group with its sum. `null` for a table without
 * codes of letters and digits. Example: `K12LAX, Laxgården` under `B1. Beslutade verksamheter`.
 */
export function codeTable(document: BudgetDocument): CodeTable | null {
  const coded = document.lines.flatMap((each, line) => {
    const code = codeOf(each);
    return code === null ? [] : [{ code, name: each.name, line }];
  });
  if (coded.length < FEWEST_CODES || new Set(coded.map(({ code }) => code)).size < coded.length) return null;
  const opened = document.lines.flatMap((line, index) => openedBy(line, index) ?? []);
  const kept = opened.filter((each) => !isParent(each, opened));
  const groups = kept.map((each, index) => groupOf(document, each, kept[index + 1]?.line ?? document.lines.length));
  const sums = new Set(groups.flatMap(({ line }) => line ?? []));
  const last = document.lines.findLastIndex((line, index) => isTotal(line) && !sums.has(index));
  return {
    ...{ document, groups, total: last < 0 ? null : last },
    lines: coded.map((each) => {
      const group = kept.findLastIndex(({ line }) => line < each.line);
      return { ...each, group: group < 0 ? null : group };
    }),
  };
}
