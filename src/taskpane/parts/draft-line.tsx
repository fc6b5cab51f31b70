import { Link } from '@fluentui/react-components';
import { NOTHING_UNWRITTEN } from '../../core/documents/notes/user-notes';
import { COMMON_SENTENCES } from '../sentences/common';
import { DRAFT_SENTENCES, draftText } from '../sentences/drafts';
import { typedIn } from '../session/draft/places';
import { useSession, useSessionState } from '../session/session-context';

/** Where what is typed and not written is, with the way to undo what was typed last; nothing while nothing is typed. */
export function DraftLine() {
  const session = useSession();
  const { drafts, unwritten, undoable, redoable } = useSessionState();
  const isTyped = unwritten !== NOTHING_UNWRITTEN && typedIn(unwritten).length > 0;
  return (
    <>
      {isTyped && <div>{draftText(drafts)}</div>}
      {undoable !== null && (
        <Link as="button" title={DRAFT_SENTENCES.undoWhat(undoable)} onClick={() => void session.undo()}>
          {COMMON_SENTENCES.undo}
        </Link>
      )}
      {undoable !== null && redoable !== null && ' · '}
      {redoable !== null && (
        <Link as="button" title={DRAFT_SENTENCES.redoWhat(redoable)} onClick={() => void session.redo()}>
          {DRAFT_SENTENCES.redo}
        </Link>
      )}
    </>
  );
}
