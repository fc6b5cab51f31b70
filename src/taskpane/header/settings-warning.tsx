import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { SENTENCES } from '../sentences';
import { useSessionState } from '../session/session-context';

/** That some of the workbook's settings were not used; which ones, the view of settings shows. */
export function SettingsWarning() {
  const { settingsErrors } = useSessionState();
  if (settingsErrors.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{SENTENCES.settingsNotUsed(settingsErrors.length)}</MessageBarBody>
    </MessageBar>
  );
}
