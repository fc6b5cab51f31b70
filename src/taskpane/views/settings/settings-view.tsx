import { Note } from '../parts/note';
import { SENTENCES } from '../../sentences';
import { useSessionState } from '../../session/session-context';
import { SettingsForm } from './settings-form';

/** The choices that belong to this workbook. A form begins anew when other settings were read. */
export default function SettingsView() {
  const { settings, settingsAreSound, done } = useSessionState();
  return (
    <>
      {!settingsAreSound && <p>{SENTENCES.settingsUnsound}</p>}
      {done === 'settingsSaved' && <p>{SENTENCES.settingsSaved}</p>}
      <SettingsForm key={JSON.stringify(settings)} kept={settings} />
      <Note>{SENTENCES.privacy}</Note>
    </>
  );
}
