import type { BudgetDocument } from '../../documents/budget';
import type { ViewChoice } from '../../documents/notes/view-choice';
import type { Frame } from './frame';
import { amountsOf, byPeriod, sumOf } from './frame';
import { listsActivities, postLines } from './listed-views';
import type { CodeAmounts, Counterpart } from './mapping';
import { chosenCounterpart, proposedCounterparts } from './mapping';
import type { Platform } from './platform';
import type { Amounts } from './view-columns';

/** Something that codes are compared with, and where. */
export interface Other extends Counterpart {
  readonly kind: 'line' | 'platform';
  readonly label: string;
  readonly document: BudgetDocument;
  readonly own: Amounts;
}

/** A line of a list. */
export interface OtherLine extends Other {
  readonly line: number;
}

/** Which counterpart each code has, by their indexes: proposed, and as used with what is typed. */
export interface Mapping<Kind extends Other = Other> {
  readonly others: readonly Kind[];
  readonly proposed: ReadonlyMap<number, number>;
  readonly used: ReadonlyMap<number, number>;
  /** What is typed that names nothing. */
  readonly unknown: readonly string[];
}

/** The lines of a table that codes may be called by. */
export function otherLines(document: BudgetDocument, frame: Frame): OtherLine[] {
  return postLines(document).map((line) => {
    const own = amountsOf(document, line, frame);
    const label = document.lines[line]?.label ?? '';
    const names = [...new Set([label, document.lines[line]?.name ?? label])];
    return { ...{ kind: 'line', label, names, document, line, own }, amounts: byPeriod(own, frame) };
  });
}

/** What the förbund itself pays of a platform: its part of the financing, or else all that it costs. */
function paidByForbund({ document, total, financing }: Platform, frame: Frame): Amounts {
  const own = (financing?.own ?? []).map((line) => amountsOf(document, line, frame));
  return own.length === 0 ? amountsOf(document, total, frame) : sumOf(own, frame);
}

/** An activity's own budget as what a code may be called by. */
export function otherPlatform(platform: Platform, frame: Frame): Other {
  const { document, name, names } = platform;
  const own = paidByForbund(platform, frame);
  const called = [...new Set([name, ...names])];
  return { ...{ kind: 'platform', label: name, names: called, document, own }, amounts: byPeriod(own, frame) };
}

/** The codes' counterparts: what is proposed, with what the user has typed in its place. */
export function mappingOf<Kind extends Other>(
  codes: readonly CodeAmounts[],
  others: readonly Kind[],
  typed: readonly ViewChoice[],
): Mapping<Kind> {
  const proposed = proposedCounterparts(codes, others);
  const used = new Map(proposed);
  const unknown: string[] = [];
  const field = others[0]?.kind ?? 'line';
  codes.forEach(({ coded: { code } }, index) => {
    const text = typed.find(({ key }) => key === code)?.[field] ?? '';
    const chosen = text === '' ? (proposed.get(index) ?? null) : chosenCounterpart(text, others);
    if (chosen === 'unknown') unknown.push(`${code}: ”${text}”`);
    else if (chosen === null) used.delete(index);
    else used.set(index, chosen);
  });
  return { others, proposed, used, unknown };
}

/** The tables that list the codes' activities by name. */
export function listsOf(
  documents: readonly BudgetDocument[],
  codes: readonly CodeAmounts[],
  frame: Frame,
): BudgetDocument[] {
  return documents.filter((document) => {
    const found = proposedCounterparts(codes, otherLines(document, frame));
    return listsActivities(new Set(found.values()).size, codes.length);
  });
}

/** The codes of a counterpart. */
export function codesFor({ used }: Mapping, codes: readonly CodeAmounts[], other: number): CodeAmounts[] {
  return codes.filter((_, code) => used.get(code) === other);
}
