import type { Relation } from '../../../documents/budget';
import type { Section } from '../../table/roles';
import { isTotalLabel, sectionOpened } from '../../table/roles';
import { normalizeText } from '../../table/text';
import type { TableLine } from '../table-line';
import type { Sheet } from './candidate';
import type { LineStack } from './line-stack';
import { divide, EMPTY_STACK, pushLine, takeParts } from './line-stack';
import { findOfWhich, findTotalAbove } from './parts-below';
import { findSilentTotal, findTotalRelation } from './total-relation';

/** Where the walk down the lines has come to. */
interface Walk {
  readonly stack: LineStack;
  readonly relations: readonly Relation[];
  /** Totals whose parts could not be told. */
  readonly unexplained: readonly number[];
  readonly lastHeading: string;
  readonly section: Section;
  /** Lines already taken as parts of a total printed above them. */
  readonly taken: ReadonlySet<number>;
}

const START: Walk = {
  stack: EMPTY_STACK,
  relations: [],
  unexplained: [],
  lastHeading: '',
  section: null,
  taken: new Set(),
};

/** Results and closing equity are never parts of a sum above them; they are related by their roles. */
function standsOutside(line: TableLine): boolean {
  return line.role === 'result' || line.role === 'result.beforeFinancial' || line.role === 'equity.closing';
}

function callsItselfTotal(line: TableLine): boolean {
  return isTotalLabel(line.label) || line.role === 'remaining' || line.role === 'income.withEquity';
}

/** A line can be a total without a telling name if its block ends with it, or it repeats the heading. */
function mayBeSilentTotal(lines: readonly TableLine[], index: number, lastHeading: string): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined) return false;
  const repeatsHeading = lastHeading !== '' && normalizeText(line.label.text) === lastHeading;
  return line.label.text === '' || repeatsHeading || next === undefined || next.afterGap || next.role === 'heading';
}

function walkHeading(walk: Walk, line: TableLine): Walk {
  const section = sectionOpened(line.label) ?? walk.section;
  const stack = divide(walk.stack, section !== walk.section);
  return { ...walk, stack, section, lastHeading: normalizeText(line.label.text) };
}

function accept(walk: Walk, relation: Relation): Walk {
  const parts = new Set(relation.terms.map(({ line }) => line));
  return {
    ...walk,
    stack: takeParts(walk.stack, parts, relation.total),
    relations: [...walk.relations, relation],
  };
}

function walkTotal(walk: Walk, sheet: Sheet, index: number): Walk {
  const relation = findTotalRelation(sheet, index, walk.stack);
  if (relation !== null) return accept(walk, relation);
  return { ...walk, stack: pushLine(walk.stack, index), unexplained: [...walk.unexplained, index] };
}

function walkPlainLine(walk: Walk, sheet: Sheet, index: number): Walk {
  const silent = mayBeSilentTotal(sheet.lines, index, walk.lastHeading)
    ? findSilentTotal(sheet, index, walk.stack)
    : null;
  if (silent !== null) return accept(walk, silent);
  if (sheet.lines[index]?.label.text === '') return walk;
  const above = findTotalAbove(sheet, index);
  const ofWhich = findOfWhich(sheet, index);
  const found = [above, ofWhich].filter((relation) => relation !== null);
  const taken = new Set([...walk.taken, ...(above?.terms.map(({ line }) => line) ?? [])]);
  return {
    ...walk,
    stack: pushLine(walk.stack, index),
    relations: [...walk.relations, ...found],
    taken,
  };
}

function step(walk: Walk, sheet: Sheet, index: number): Walk {
  const line = sheet.lines[index];
  if (line === undefined || line.label.partOfAbove || standsOutside(line)) return walk;
  if (line.role === 'heading') return walkHeading(walk, line);
  if (walk.taken.has(index)) {
    const ofWhich = findOfWhich(sheet, index);
    return ofWhich === null ? walk : { ...walk, relations: [...walk.relations, ofWhich] };
  }
  return callsItselfTotal(line) ? walkTotal(walk, sheet, index) : walkPlainLine(walk, sheet, index);
}

/** The totals of a table and their parts, and the totals whose parts could not be told. */
export function findSumRelations(sheet: Sheet): {
  relations: readonly Relation[];
  unexplained: readonly number[];
} {
  const end = sheet.lines.reduce((walk, _, index) => step(walk, sheet, index), START);
  return { relations: end.relations, unexplained: end.unexplained };
}
