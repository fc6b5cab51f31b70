import { formatRange } from '../cells/address';
import type { CellReference, Finding } from '../documents/finding';
import type { RuleName } from '../rules/checks/checks';
import { rangesOf } from '../cells/ranges-of';

/** Cells as near as this are one range: a heading or a blank row may be between. */
const NEAR = { rows: 2, columns: 1 };
/** So many ranges are named. */
const MOST_NAMED = 3;

/** What is said of several cells where each has a sentence with its own number in it. */
const OF_SEVERAL: Readonly<Partial<Record<RuleName, (count: number) => string>>> = {
  textNumber: (count) =>
    `${count} tal är lagrade som text. De läses som tal här, men Excels egna summor räknar inte med dem.`,
};

const placeKey = (row: number, column: number) => `${row},${column}`;

/** The same for pieces of information that would be read as one, wherever they are on the sheet. */
function kindOf({ rule, severity, causedBy, at, message }: Finding): string | null {
  if (severity !== 'info' || causedBy !== null) return null;
  return [rule, at.sheet, rule in OF_SEVERAL ? '' : message].join('\n');
}

/** Findings in groups of near ones, each in the order given. */
function nearGroups(findings: readonly Finding[]): Finding[][] {
  const waiting = new Map(findings.map((finding) => [placeKey(finding.at.row, finding.at.column), finding]));
  const groups: Finding[][] = [];
  for (const start of findings) {
    if (!waiting.delete(placeKey(start.at.row, start.at.column))) continue;
    const group = [start];
    // The group grows while it is walked: what is near one that was just added is looked at in its turn.
    for (const { at } of group) group.push(...takeNear(at, waiting));
    groups.push(group);
  }
  return groups;
}

function takeNear({ row, column }: CellReference, waiting: Map<string, Finding>): Finding[] {
  const found: Finding[] = [];
  for (let down = -NEAR.rows; down <= NEAR.rows; down += 1) {
    for (let right = -NEAR.columns; right <= NEAR.columns; right += 1) {
      const key = placeKey(row + down, column + right);
      const finding = waiting.get(key);
      if (finding !== undefined) found.push(finding);
      waiting.delete(key);
    }
  }
  return found;
}

function namedRanges(cells: readonly CellReference[]): string {
  const names = rangesOf(cells).map(formatRange);
  const left = names.length - MOST_NAMED;
  if (left > 0) return `${names.slice(0, MOST_NAMED).join(', ')} och ${left} områden till`;
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} och ${last}`;
}

/** What all of them have alike; else nothing. */
function shared(findings: readonly Finding[], of: 'label' | 'heading'): string {
  const [first = '', ...others] = new Set(findings.map((finding) => finding[of]));
  return others.length === 0 ? first : '';
}

function folded(group: readonly Finding[]): Finding[] {
  const [first, ...others] = group.toSorted(
    (one, other) => one.at.row - other.at.row || one.at.column - other.at.column,
  );
  if (first === undefined || others.length === 0) return [...group];
  const cells = [first, ...others].map(({ at }) => at);
  const ofSeveral = OF_SEVERAL[first.rule];
  const about = { label: shared(group, 'label'), heading: shared(group, 'heading'), alsoAt: cells.slice(1) };
  if (ofSeveral !== undefined)
    return [{ ...first, ...about, published: null, message: `${namedRanges(cells)}: ${ofSeveral(cells.length)}` }];
  return [{ ...first, ...about, message: `${first.message} Detsamma gäller ${namedRanges(cells.slice(1))}.` }];
}

/**
 * The findings, with one piece of information for each range of cells that it is about. Errors and warnings are left
 * one by one: each has a cell to mend. Example: `B4:B19: 16 tal är lagrade som text.`
 */
export function onePerRange(findings: readonly Finding[]): Finding[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kindOf(finding);
    if (kind === null) continue;
    const alike = kinds.get(kind) ?? [];
    kinds.set(kind, alike);
    alike.push(finding);
  }
  const places = new Map<Finding, readonly Finding[]>();
  for (const alike of kinds.values()) {
    for (const group of nearGroups(alike))
      group.forEach((each, index) => places.set(each, index === 0 ? folded(group) : []));
  }
  return findings.flatMap((finding) => places.get(finding) ?? [finding]);
}
