import { NO_DECISION } from '../../../core/documents/notes/finding-decision';
import { FORECAST_FIELDS, NOTHING_TYPED } from '../../../core/documents/notes/forecast-input';
import type { ForecastField, ForecastInput, TypedCell } from '../../../core/documents/notes/forecast-input';
import { NOTHING_PUBLISHED } from '../../../core/documents/notes/publications';
import type { UserNotes } from '../../../core/documents/notes/user-notes';
import { NOTHING_UNWRITTEN } from '../../../core/documents/notes/user-notes';
import type { WorkbookContent } from '../../../core/port/workbook';
import { readUserNotes } from '../../../core/sheets/notes/read-user-notes';
import { PARAGRAPHS } from '../../../core/sheets/text/default-templates';
import type { Typed } from '../typed';

const known = new WeakMap<WorkbookContent, UserNotes>();

/** What users have typed that is in the workbook's sheets, whatever is typed in the pane. */
export function heldIn(content: WorkbookContent): UserNotes {
  const notes = known.get(content) ?? readUserNotes(content.sheets, NOTHING_UNWRITTEN);
  known.set(content, notes);
  return notes;
}

const sameKey =
  <Keyed extends { readonly key: string }>({ key }: Keyed) =>
  (each: Keyed) =>
    each.key === key;

const NO_FIELDS = Object.fromEntries(FORECAST_FIELDS.map((field) => [field, NOTHING_TYPED])) as Readonly<
  Record<ForecastField, TypedCell>
>;

const blankLine = ({ key, label }: ForecastInput): ForecastInput => ({ key, label, typed: NO_FIELDS });

/** What the sheets hold in the place of this: as if it were typed, blank for nothing. */
export function heldAt(notes: UserNotes, like: Typed): Typed {
  switch (like.kind) {
    case 'outcome': {
      const { key, goal } = like.own;
      const none = { key, goal, text: '', value: null, comment: '' };
      return { kind: 'outcome', own: notes.outcomes.find(sameKey(like.own)) ?? none };
    }
    case 'forecast':
      return { kind: 'forecast', input: notes.forecast.inputs.find(sameKey(like.input)) ?? blankLine(like.input) };
    case 'scenario': {
      const none = { ...like.input, cells: like.input.cells.map(() => NOTHING_TYPED) };
      return { kind: 'scenario', input: notes.scenarios.find(sameKey(like.input)) ?? none };
    }
    case 'template': {
      const { key } = like.template;
      const template = PARAGRAPHS.find((each) => each.key === key)?.template ?? '';
      return { kind: 'template', template: notes.templates.find(sameKey(like.template)) ?? { key, template } };
    }
    case 'preferred':
      return { kind: 'preferred', method: notes.forecast.preferred };
    case 'finding': {
      const none = { ...NO_DECISION, key: like.decision.key };
      return { kind: 'finding', decision: notes.decisions.find(sameKey(like.decision)) ?? none };
    }
    case 'decision':
      return { kind: 'decision', request: notes.forecast.request };
    case 'published':
      // What this workbook itself remembers is beside it, and is not typed.
      return { kind: 'published', published: NOTHING_PUBLISHED };
  }
}
