import type { Relation } from '../../../documents/budget';
import type { TableSection } from '../../table/roles';
import { isTotalLabel, sectionOpened } from '../../table/roles';
import { normalizeText } from '../../table/text';
import type { TableLine } from '../table-line';
import type { Sheet } from './candidate';
import { LineStack } from './line-stack';
import { findOfWhich, findTotalAbove } from './parts-below';
import type { TakenRun } from './total-relation';
import { findSilentTotal, findTotalRelation } from './total-relation';

/** Results and closing equity are never parts of a sum above them; they are related by their roles. Counts and means are no amounts. */
function isOutside(line: TableLine): boolean {
  return (
    line.role === 'statistic' ||
    line.role === 'result' ||
    line.role === 'result.beforeFinancial' ||
    line.role === 'equity.closing'
  );
}

function callsItselfTotal(line: TableLine): boolean {
  return isTotalLabel(line.label) || line.role === 'remaining' || line.role === 'income.withEquity';
}

/** A line can be a total without a name that shows it if its block ends with it, or it repeats the heading. */
function mayBeSilentTotal(lines: readonly TableLine[], index: number, lastHeading: string): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined) return false;
  const repeatsHeading = lastHeading !== '' && normalizeText(line.label.text) === lastHeading;
  return line.label.text === '' || repeatsHeading || next === undefined || next.afterGap || next.role === 'heading';
}

/** The walk down the lines of a table. A class, because what a line is depends on all that came before it. */
class LineWalk {
  readonly relations: Relation[] = [];
  /** Totals whose parts could not be found. */
  readonly unexplained: number[] = [];
  private readonly stack: LineStack;
  private lastHeading = '';
  private section: TableSection = null;
  /** Lines already taken as parts of a total printed above them. */
  private readonly taken = new Set<number>();

  constructor(private readonly sheet: Sheet) {
    this.stack = new LineStack(sheet);
  }

  step(line: TableLine, index: number): void {
    if (line.label.partOfAbove || isOutside(line)) return;
    if (line.role === 'heading') this.heading(line);
    else if (this.taken.has(index)) this.relate(findOfWhich(this.sheet, index));
    else if (callsItselfTotal(line)) this.total(index);
    else this.plainLine(line, index);
  }

  private heading(line: TableLine): void {
    const section = sectionOpened(line.label) ?? this.section;
    this.stack.divide(section !== this.section);
    this.section = section;
    this.lastHeading = normalizeText(line.label.text);
  }

  private relate(relation: Relation | null): void {
    if (relation !== null) this.relations.push(relation);
  }

  private accept({ relation, from }: TakenRun): void {
    this.stack.take(from, relation.total);
    this.relations.push(relation);
  }

  private total(index: number): void {
    const found = findTotalRelation(this.sheet, index, this.stack);
    if (found !== null) return this.accept(found);
    this.stack.push(index);
    this.unexplained.push(index);
  }

  private plainLine(line: TableLine, index: number): void {
    const mayBeTotal = mayBeSilentTotal(this.sheet.lines, index, this.lastHeading);
    const silent = mayBeTotal ? findSilentTotal(this.sheet, index, this.stack) : null;
    if (silent !== null) return this.accept(silent);
    if (line.label.text === '') return;
    const above = findTotalAbove(this.sheet, index);
    this.stack.push(index);
    this.relate(above);
    this.relate(findOfWhich(this.sheet, index));
    for (const { line: part } of above?.terms ?? []) this.taken.add(part);
  }
}

/** The totals of a table and their parts, and the totals whose parts could not be found. */
export function findSumRelations(sheet: Sheet): {
  relations: readonly Relation[];
  unexplained: readonly number[];
} {
  const walk = new LineWalk(sheet);
  sheet.lines.forEach((line, index) => walk.step(line, index));
  return walk;
}
