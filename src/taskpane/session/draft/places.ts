import { NOTHING_PUBLISHED } from '../../../core/documents/notes/publications';
import type { UnwrittenNotes } from '../../../core/documents/notes/user-notes';
import type { Typed } from '../typed';

/** Where something is typed: the same for what takes its place. Example: `template resultat`. */
export function placeOf(typed: Typed): string {
  switch (typed.kind) {
    case 'outcome':
      return `outcome ${typed.own.key}`;
    case 'forecast':
      return `forecast ${typed.input.key}`;
    case 'scenario':
      return `scenario ${typed.input.key}`;
    case 'template':
      return `template ${typed.template.key}`;
    case 'finding':
      return `finding ${typed.decision.key}`;
    case 'preferred':
    case 'decision':
    case 'published':
      return typed.kind;
  }
}

/** What is not written, one thing at a time. */
export function typedIn(notes: UnwrittenNotes): Typed[] {
  const { outcomes, inputs, request, preferred, templates, scenarios, published, decisions } = notes;
  return [
    ...outcomes.map((own): Typed => ({ kind: 'outcome', own })),
    ...inputs.map((input): Typed => ({ kind: 'forecast', input })),
    ...(preferred === null ? [] : [{ kind: 'preferred', method: preferred } as const]),
    ...(request === null ? [] : [{ kind: 'decision', request } as const]),
    ...templates.map((template): Typed => ({ kind: 'template', template })),
    ...scenarios.map((input): Typed => ({ kind: 'scenario', input })),
    ...(published.rows.length === 0 ? [] : [{ kind: 'published', published } as const]),
    ...decisions.map((decision): Typed => ({ kind: 'finding', decision })),
  ];
}

/** What is not written of the place of this; `null` for nothing. */
export function typedAt(notes: UnwrittenNotes, like: Typed): Typed | null {
  const place = placeOf(like);
  return typedIn(notes).find((each) => placeOf(each) === place) ?? null;
}

const keyless = <Keyed extends { readonly key: string }>(list: readonly Keyed[], { key }: { readonly key: string }) =>
  list.filter((each) => each.key !== key);

/** What is not written, without what is in the place of this. */
export function withoutPlace(notes: UnwrittenNotes, like: Typed): UnwrittenNotes {
  switch (like.kind) {
    case 'outcome':
      return { ...notes, outcomes: keyless(notes.outcomes, like.own) };
    case 'forecast':
      return { ...notes, inputs: keyless(notes.inputs, like.input) };
    case 'scenario':
      return { ...notes, scenarios: keyless(notes.scenarios, like.input) };
    case 'template':
      return { ...notes, templates: keyless(notes.templates, like.template) };
    case 'finding':
      return { ...notes, decisions: keyless(notes.decisions, like.decision) };
    case 'preferred':
      return { ...notes, preferred: null };
    case 'decision':
      return { ...notes, request: null };
    case 'published':
      return { ...notes, published: NOTHING_PUBLISHED };
  }
}
