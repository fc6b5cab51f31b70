import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { COMMON_SENTENCES } from '../sentences/common';
import { useSession, useSessionState } from '../session/session-context';
import { ErrorDetails } from '../parts/error-details';
import { troubleText } from './trouble-text';

/** What went wrong, with the way on. */
export function TroubleBar() {
  const session = useSession();
  const { trouble } = useSessionState();
  if (trouble === null) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {troubleText(trouble)}
        <ErrorDetails lines={trouble.details === null ? [] : [trouble.details]} />
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void session.ask(trouble.during)}>{COMMON_SENTENCES.tryAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
