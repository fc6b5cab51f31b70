import type { UserNotes } from '../../../core/documents/notes/user-notes';
import type { WorkbookContent } from '../../../core/port/workbook';
import type { Typed } from '../typed';
import { contentOf } from './content';
import type { Draft, DraftConflict, OtherDraft } from './draft';
import { placeOf } from './places';

/** What reads drafts, and what the sheets hold beside them. */
interface DraftWork {
  readonly readDraft: (text: string) => Draft | null;
  readonly heldIn: (content: WorkbookContent) => UserNotes;
  readonly heldAt: (notes: UserNotes, like: Typed) => Typed;
}

/** What is found of drafts in a workbook. */
interface Found {
  /** Whose draft is asked for. */
  readonly owner: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly content: WorkbookContent;
  readonly work: DraftWork;
}

/** What comes of the drafts in a workbook that is opened. */
export interface Opening {
  /** Where the owner's draft is kept from here on. */
  readonly place: { readonly owner: string; readonly text: string | null; readonly draft: Draft | null };
  /** True if there is a draft of the owner's that cannot be read. */
  readonly isUnreadable: boolean;
  readonly restored: readonly Typed[];
  readonly conflicts: readonly DraftConflict[];
  readonly others: readonly OtherDraft[];
}

/** A draft that cannot be read keeps its place; the next is kept beside it. */
const NEXT = ' +';

function placeFor({ owner, texts, work }: Found): Opening['place'] {
  for (let own = owner; ; own += NEXT) {
    const text = texts.get(own);
    if (text === undefined) return { owner: own, text: null, draft: null };
    const draft = work.readDraft(text);
    if (draft !== null) return { owner: own, text, draft };
  }
}

/** Two contents for the same place: what was typed, and what the sheets have got there since. */
function conflictsIn({ typed, heldThen }: Draft, { content, work }: Found): DraftConflict[] {
  const held = work.heldIn(content);
  return typed.flatMap((each) => {
    const now = work.heldAt(held, each);
    const then = heldThen[placeOf(each)] ?? '';
    return then === '' || then === contentOf(now) ? [] : [{ typed: each, held: now }];
  });
}

/**
 * What to do with the drafts in a workbook: the owner's is taken back, but for what the sheets hold already, and for what
 * they have got another content for since it was typed, which the user is asked about; others are left.
 */
export function openingOf(found: Found): Opening {
  const { owner, texts, work } = found;
  const place = placeFor(found);
  const different = place.draft === null ? [] : conflictsIn(place.draft, found);
  const conflicts = different.filter(({ typed, held }) => contentOf(typed) !== contentOf(held));
  const left = new Set(different.map(({ typed }) => typed));
  const isOwn = (key: string) => key === owner || key.startsWith(`${owner}${NEXT}`);
  return {
    place,
    isUnreadable: place.owner !== owner,
    restored: (place.draft?.typed ?? []).filter((each) => !left.has(each)),
    conflicts,
    others: [...texts].flatMap(([key, text]) =>
      isOwn(key) ? [] : [{ owner: key, keptAt: work.readDraft(text)?.keptAt ?? null }],
    ),
  };
}
