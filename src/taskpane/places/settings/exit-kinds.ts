import type { ExitCategory, ExitRule } from '../../../core/documents/exit-category';
import { exitCategory } from '../../../core/documents/exit-category';
import type { ParticipantsDocument } from '../../../core/documents/participants';

/** A way in which episodes ended, as lists write it. */
export interface ExitKind {
  readonly code: string;
  readonly text: string;
  readonly count: number;
  /** What it means without rules of the user's own; `null` if nothing shows it. */
  readonly byDefault: ExitCategory | null;
  /** What the user has chosen for it; `null` for the default. */
  readonly own: ExitCategory | null;
}

const isFor = (rule: ExitRule, { code, text }: Pick<ExitKind, 'code' | 'text'>) =>
  rule.code === code && rule.text?.toLowerCase() === text.toLowerCase();

/** Each way in which the lists' episodes ended, the most common first; those still in are none. */
export function exitKinds(lists: readonly ParticipantsDocument[], rules: readonly ExitRule[]): readonly ExitKind[] {
  const kinds = new Map<string, Omit<ExitKind, 'byDefault' | 'own'>>();
  for (const { exits, exit, count } of lists) {
    const rows = new Uint32Array(exits.length);
    for (let index = 0; index < count; index += 1) rows[exit[index] ?? 0] = (rows[exit[index] ?? 0] ?? 0) + 1;
    exits.forEach(({ code, text }, ordinal) => {
      if (code === '' && text === '') return;
      const key = `${code} ${text.toLowerCase()}`;
      const known = kinds.get(key) ?? { code, text, count: 0 };
      kinds.set(key, { ...known, count: known.count + (rows[ordinal] ?? 0) });
    });
  }
  return [...kinds.values()]
    .sort((left, right) => right.count - left.count)
    .map((kind) => ({
      ...kind,
      byDefault: exitCategory(kind, []),
      own: rules.find((rule) => isFor(rule, kind))?.category ?? null,
    }));
}

/** The rules with the user's choice for one kind of exit; `null` takes it back to the default. */
export function withRule(
  rules: readonly ExitRule[],
  kind: Pick<ExitKind, 'code' | 'text'>,
  category: ExitCategory | null,
): readonly ExitRule[] {
  const others = rules.filter((rule) => !isFor(rule, kind));
  return category === null ? others : [{ code: kind.code, text: kind.text, category }, ...others];
}
