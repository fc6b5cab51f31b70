import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DRAFT_SENTENCES } from '../sentences/drafts';
import type { DraftConflict, DraftState, OtherDraft } from '../session/draft/draft';
import { placeOf } from '../session/draft/places';
import { useSession, useSessionState } from '../session/session-context';

/** What was typed for a place that the sheets have got another content for since. */
function Conflict({ conflict }: { readonly conflict: DraftConflict }) {
  const session = useSession();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{DRAFT_SENTENCES.draftConflict(conflict.typed)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void session.settle(conflict, 'draft')}>{DRAFT_SENTENCES.useDraft}</Button>
        <Button onClick={() => void session.settle(conflict, 'sheet')}>{DRAFT_SENTENCES.useSheet}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** A draft that somebody else has left. */
function Other({ owner, keptAt }: OtherDraft) {
  const session = useSession();
  if (keptAt === null) return <Said intent="info" words={DRAFT_SENTENCES.otherUnreadable} />;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{DRAFT_SENTENCES.otherDraft(keptAt)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void session.ask({ kind: 'takeOver', owner })}>{DRAFT_SENTENCES.takeOver}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Said({ intent, words }: { readonly intent: 'info' | 'warning'; readonly words: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}

const TROUBLE: Readonly<Record<NonNullable<DraftState['trouble']>, string>> = {
  refused: DRAFT_SENTENCES.draftRefused,
  tooLarge: DRAFT_SENTENCES.draftTooLarge,
};

/** What the user has to know or settle of drafts; nothing while they are kept and taken back as they should. */
export default function DraftBar() {
  const { trouble, isUnreadable, conflicts, others } = useSessionState().drafts;
  return (
    <>
      {trouble !== null && <Said intent="warning" words={TROUBLE[trouble]} />}
      {isUnreadable && <Said intent="warning" words={DRAFT_SENTENCES.draftUnreadable} />}
      {conflicts.map((conflict) => (
        <Conflict key={placeOf(conflict.typed)} conflict={conflict} />
      ))}
      {others.map((other) => (
        <Other key={other.owner} {...other} />
      ))}
    </>
  );
}
