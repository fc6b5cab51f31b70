import { SENTENCES } from '../../sentences';
import { useSessionState } from '../../session/session-context';
import { Note } from '../parts/note';
import { SettingsErrors } from './settings-errors';
import { SettingsForm } from './settings-form';

/** The choices that belong to this workbook. */
export default function SettingsView() {
  const { settings, settingsErrors, done } = useSessionState();
  return (
    <>
      <SettingsErrors errors={settingsErrors} />
      {done === 'settingsSaved' && <p>{SENTENCES.settingsSaved}</p>}
      {/* A form of defaults would replace what the workbook keeps. */}
      {settings === null ? <p>{SENTENCES.settingsUnread}</p> : <SettingsForm kept={settings} />}
      <Note>{SENTENCES.privacy}</Note>
    </>
  );
}
