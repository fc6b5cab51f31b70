import type { Relation } from '../../../documents/budget';
import { ROLES } from '../../../documents/line-role';
import { isSectionLabel, isTotalLabel } from '../../table/roles';
import type { TableLine } from '../table-line';
import type { Sheet } from './candidate';
import { added, score } from './candidate';

function isPart(line: TableLine): boolean {
  return line.role !== 'heading' && !isTotalLabel(line.label);
}

/** The `varav` rows right below a line: its parts, printed for information. */
export function ofWhichBelow(lines: readonly TableLine[], index: number): number[] {
  const parts: number[] = [];
  for (let next = index + 1; lines[next]?.label.partOfAbove === true; next += 1) parts.push(next);
  return parts;
}

/** The more deeply indented lines right below a line. */
function indentedBelow(lines: readonly TableLine[], index: number): number[] {
  const parts: number[] = [];
  const level = lines[index]?.label.level ?? 0;
  for (let next = index + 1; ; next += 1) {
    const line = lines[next];
    if (line === undefined || line.label.level <= level || !isPart(line) || line.label.partOfAbove) return parts;
    parts.push(next);
  }
}

/** The lines right below the name of a section, up to the next name, heading or total. */
function sectionBelow(lines: readonly TableLine[], index: number): number[] {
  const parts: number[] = [];
  for (let next = index + 1; ; next += 1) {
    const line = lines[next];
    if (line === undefined || !isPart(line) || isSectionLabel(line.label)) return parts;
    const { section } = ROLES[line.role];
    if (section === 'result' || section === 'equity') return parts;
    if (!line.label.partOfAbove) parts.push(next);
  }
}

/** A total printed above its parts: the lines under it that make it up in most columns. */
export function findTotalAbove(sheet: Sheet, index: number): Relation | null {
  const line = sheet.lines[index];
  const indented = indentedBelow(sheet.lines, index);
  const named = line !== undefined && isSectionLabel(line.label) && indented.length === 0;
  const below = named ? sectionBelow(sheet.lines, index) : indented;
  if (line === undefined || below.length < 2) return null;
  const level = below.reduce((least, part) => Math.min(least, sheet.lines[part]?.label.level ?? 0), Infinity);
  const candidate = added(below.filter((part) => sheet.lines[part]?.label.level === level));
  const { holding, informative } = score(sheet, index, candidate);
  const convincing = holding > 0 && (named || holding * 2 > informative);
  return convincing ? { kind: 'sum', total: index, terms: candidate.terms } : null;
}

/**
 * The relation of a line to its `varav` rows, if they make up all of it in most columns.
 * A `varav` may name only some of the parts: then nothing can be asked of their sum.
 */
export function findOfWhich(sheet: Sheet, index: number): Relation | null {
  const parts = ofWhichBelow(sheet.lines, index);
  if (parts.length === 0) return null;
  const candidate = added(parts);
  const { holding, informative } = score(sheet, index, candidate);
  return holding > 0 && holding * 2 > informative ? { kind: 'within', total: index, terms: candidate.terms } : null;
}
