import { useState } from 'react';

/** The text of a field that the user may be editing. */
export interface Draft {
  readonly text: string;
  readonly type: (text: string) => void;
  /** What was typed has been taken, or is to be forgotten: the field shows what is known again. */
  readonly leave: () => void;
}

/** What is known, until the user types: then what was typed, whatever becomes known meanwhile. */
export function useDraft(known: string): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  return { text: typed ?? known, type: setTyped, leave: () => setTyped(null) };
}
