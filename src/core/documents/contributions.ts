import { Decimal } from '../figures/decimal';
import type { BudgetDocument } from './budget';
import type { DocumentColumn, SourcedFigure } from './column-view';
import { figureOf } from './column-view';
import type { Party } from './income-roles';
import { partyOf } from './income-roles';
import type { LineRole } from './line-role';

/** Lines by the party that pays them. */
export type ByParty<Line> = Readonly<Record<Party, readonly Line[]>>;

/**
 * The lines that are contributions: all of the state's and all of the regions', and the members' or, where no member
 * has a line of its own, their total.
 */
export function contributionsAmong<Line extends { readonly role: LineRole }>(lines: readonly Line[]): ByParty<Line> {
  const ofParty = (party: Party) => lines.filter(({ role }) => partyOf(role) === party);
  const municipal = ofParty('municipal');
  const members = municipal.filter(({ role }) => role === 'income.municipality');
  return { state: ofParty('state'), region: ofParty('region'), municipal: members.length > 0 ? members : municipal };
}

/** What a line contributes in a column; `figure` is `null` where something that is no amount is written. */
export interface Contribution {
  readonly line: number;
  readonly role: LineRole;
  readonly figure: SourcedFigure | null;
}

/** Lines that another line of the same party already takes in: the parts of `Staten totalt`. */
function partsOfOthers({ lines, relations }: BudgetDocument): Set<number> {
  const party = (line: number) => partyOf(lines[line]?.role ?? 'other');
  return new Set(
    relations.flatMap(({ kind, total, terms }) =>
      kind === 'sum' && party(total) !== null && party(total) !== 'municipal'
        ? terms.flatMap(({ line }) => (party(line) === party(total) ? [line] : []))
        : [],
    ),
  );
}

/**
 * The contributions of a column, by party. Blank cells and `varav` rows are none.
 * Example: 5725, 2863 and five members' amounts.
 */
export function contributionsIn(column: DocumentColumn): ByParty<Contribution> {
  const { document, index } = column;
  const parts = partsOfOthers(document);
  const lines = document.lines.flatMap(({ role, partOfAbove, figures }, line): Contribution[] => {
    const isBlank = figures[index] === undefined || figures[index].state === 'blank';
    return isBlank || partOfAbove || parts.has(line) ? [] : [{ line, role, figure: figureOf(column, line) }];
  });
  return contributionsAmong(lines);
}

/** Figures that are one amount together. */
export interface SourcedSum {
  readonly amount: Decimal;
  readonly figures: readonly SourcedFigure[];
}

/** The sum of figures; 0 for none. */
export function sumOfAmounts(figures: readonly { readonly amount: Decimal }[]): Decimal {
  return Decimal.sum(0, ...figures.map(({ amount }) => amount));
}

/** What a party pays; `null` if there is nothing, or one of its contributions cannot be read. */
export function paidBy(contributions: readonly Contribution[]): SourcedSum | null {
  const figures = contributions.flatMap(({ figure }) => figure ?? []);
  if (figures.length === 0 || figures.length < contributions.length) return null;
  return { amount: sumOfAmounts(figures), figures };
}

/** What all parties pay, which the ceiling is counted on; `null` where the state's or the others' part is missing. */
export function paidByAll({ state, region, municipal }: ByParty<Contribution>): SourcedSum | null {
  const others = [...region, ...municipal];
  return state.length === 0 || others.length === 0 ? null : paidBy([...state, ...others]);
}
