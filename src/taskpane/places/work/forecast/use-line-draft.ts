import { useState } from 'react';
import type { ForecastLine } from '../../../../core/calculation/forecast/forecast-types';
import type { ForecastField } from '../../../../core/documents/notes/forecast-input';
import { useSession, useSessionState } from '../../../session/session-context';
import { typedFor } from '../../../session/typed';
import type { AdjustedBy, LineDraft } from './line-draft';
import { draftOf, inputFrom, isSound, withAdjustment } from './line-draft';

/** The fields of a line while they are typed in. */
export interface LineFields {
  readonly draft: LineDraft;
  readonly type: (field: ForecastField, text: string) => void;
  /** Takes what is typed, if all of it can be taken. */
  readonly take: () => void;
  /** Types in some fields and takes all. */
  readonly change: (fields: Partial<LineDraft>) => void;
}

/** The fields of a line: what is known of it, under what the user is typing until that is whole and is taken. */
export function useLineDraft(counted: ForecastLine, by: AdjustedBy): LineFields {
  const session = useSession();
  const { unwritten } = useSessionState();
  const line = { ...counted, input: typedFor(unwritten.inputs, counted.key) ?? counted.input };
  const known = draftOf(line);
  const [edited, setEdited] = useState<Partial<LineDraft>>({});
  const draft = { ...known, ...edited };
  const takeAll = (typed: LineDraft) => {
    const isWhole = Object.entries(typed).every(([field, text]) => isSound(field as ForecastField, text));
    if (!isWhole) {
      setEdited({ ...edited, ...typed });
      return;
    }
    const next = withAdjustment(known, typed, by);
    const isChanged = Object.entries(next).some(([field, text]) => text.trim() !== known[field as ForecastField]);
    if (isChanged) void session.take({ kind: 'forecast', input: inputFrom(line, next) });
    setEdited({});
  };
  return {
    draft,
    type: (field, text) => setEdited({ ...edited, [field]: text }),
    take: () => takeAll(draft),
    change: (fields) => takeAll({ ...draft, ...fields }),
  };
}
