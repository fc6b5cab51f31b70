import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { HEADER_SENTENCES } from '../sentences/header';
import { useSessionState } from '../session/session-context';

/** That some of the workbook's settings were not used; which ones, the view of settings shows. */
export function SettingsWarning() {
  const { settingsErrors } = useSessionState();
  if (settingsErrors.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{HEADER_SENTENCES.settingsNotUsed(settingsErrors.length)}</MessageBarBody>
    </MessageBar>
  );
}
