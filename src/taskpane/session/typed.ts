import type { DecisionRequest, ForecastInput } from '../../core/documents/notes/forecast-input';
import type { FindingDecision } from '../../core/documents/notes/finding-decision';
import type { OwnOutcome } from '../../core/documents/notes/own-outcome';
import type { Publications } from '../../core/documents/notes/publications';
import { NOTHING_PUBLISHED } from '../../core/documents/notes/publications';
import type { ScenarioInput } from '../../core/documents/notes/scenario-input';
import type { TextTemplate, UnwrittenNotes } from '../../core/documents/notes/user-notes';
import type { SheetKey } from '../../core/port/sheet-plan';
import { SHEET_KEYS } from '../../core/port/sheet-plan';

/** What the user has typed in the pane, to be kept in one of Tertial's sheets. */
export type Typed =
  | { readonly kind: 'outcome'; readonly own: OwnOutcome }
  | { readonly kind: 'forecast'; readonly input: ForecastInput }
  /** The forecast method for lines that have none of their own; empty for none. */
  | { readonly kind: 'preferred'; readonly method: string }
  /** Decides the forecast as it is; `null` takes that back before it is written. */
  | { readonly kind: 'decision'; readonly request: DecisionRequest | null }
  | { readonly kind: 'template'; readonly template: TextTemplate }
  | { readonly kind: 'scenario'; readonly input: ScenarioInput }
  /** What other workbooks have shown the public: all that the user has named. */
  | { readonly kind: 'published'; readonly published: Publications }
  /** What is decided about a finding; an empty one takes back what was. */
  | { readonly kind: 'finding'; readonly decision: FindingDecision };

function withKeyed<Keyed extends { readonly key: string }>(list: readonly Keyed[], taken: Keyed): Keyed[] {
  return [...list.filter(({ key }) => key !== taken.key), taken];
}

/** What is not written yet, with one thing more; it takes the place of what was typed there before. */
export function withTyped(notes: UnwrittenNotes, typed: Typed): UnwrittenNotes {
  switch (typed.kind) {
    case 'outcome':
      return { ...notes, outcomes: withKeyed(notes.outcomes, typed.own) };
    case 'forecast':
      return { ...notes, inputs: withKeyed(notes.inputs, typed.input) };
    case 'preferred':
      return { ...notes, preferred: typed.method };
    case 'decision':
      return { ...notes, request: typed.request };
    case 'template':
      return { ...notes, templates: withKeyed(notes.templates, typed.template) };
    case 'scenario':
      return { ...notes, scenarios: withKeyed(notes.scenarios, typed.input) };
    case 'published':
      return { ...notes, published: typed.published };
    case 'finding':
      return { ...notes, decisions: withKeyed(notes.decisions, typed.decision) };
  }
}

/**
 * What was counted with, and what is typed since instead of what it replaces. What is shown was counted some time
 * ago: a field that begins from it alone would take back what was typed beside it meanwhile.
 */
export function withNewest<Keyed extends { readonly key: string }>(
  counted: readonly Keyed[],
  typed: readonly Keyed[],
): readonly Keyed[] {
  return typed.reduce<readonly Keyed[]>(withKeyed, counted);
}

/** What is typed for a key and not written yet. */
export function typedFor<Keyed extends { readonly key: string }>(
  typed: readonly Keyed[],
  key: string,
): Keyed | undefined {
  return typed.find((each) => each.key === key);
}

const IN_ALL: ReadonlySet<SheetKey> = new Set(SHEET_KEYS);

/** What has been typed while the rest was written, and what is kept in sheets that were not. */
export function withoutWritten(
  now: UnwrittenNotes,
  written: UnwrittenNotes,
  sheets: ReadonlySet<SheetKey> = IN_ALL,
): UnwrittenNotes {
  const rest = <Item>(key: SheetKey, [items, held]: readonly [readonly Item[], readonly Item[]]) =>
    sheets.has(key) ? items.filter((item) => !held.includes(item)) : items;
  const isKept = (key: SheetKey, isSame: boolean) => !sheets.has(key) || !isSame;
  return {
    outcomes: rest('socialBudget', [now.outcomes, written.outcomes]),
    inputs: rest('forecast', [now.inputs, written.inputs]),
    request: isKept('forecast', now.request === written.request) ? now.request : null,
    preferred: isKept('forecast', now.preferred === written.preferred) ? now.preferred : null,
    templates: rest('text', [now.templates, written.templates]),
    scenarios: rest('scenarios', [now.scenarios, written.scenarios]),
    published: isKept('followUp', now.published === written.published) ? now.published : NOTHING_PUBLISHED,
    decisions: rest('findings', [now.decisions, written.decisions]),
  };
}

/** True if something of the earlier notes has been typed anew or taken back since; what is new beside it is not. */
export function isChangedSince(earlier: UnwrittenNotes, now: UnwrittenNotes): boolean {
  const { request, preferred, outcomes, inputs, templates, scenarios, published, decisions } = withoutWritten(
    earlier,
    now,
  );
  const isListed = [outcomes, inputs, templates, scenarios, published.rows, decisions].some(({ length }) => length > 0);
  return isListed || request !== null || preferred !== null;
}
