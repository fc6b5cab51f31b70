import { Link } from '@fluentui/react-components';
import type { SettingError } from '../../../core/settings/setting-error';
import { COMMON_SENTENCES } from '../../sentences/common';
import { SETTINGS_SENTENCES } from '../../sentences/settings';
import { useSessionState } from '../../session/session-context';
import { Note } from '../../parts/note';
import { Section } from '../../parts/section';
import { pageBeside } from '../../office/page-beside';
import { SettingsForm } from './settings-form';

/** What of the workbook's settings could not be used, one by one. */
function SettingsErrors({ errors }: { readonly errors: readonly SettingError[] }) {
  if (errors.length === 0) return null;
  return (
    <Section heading={SETTINGS_SENTENCES.settingsErrors}>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{message}</li>
        ))}
      </ul>
      <Note>{SETTINGS_SENTENCES.settingsErrorsNote}</Note>
    </Section>
  );
}

/** The choices that belong to this workbook. */
export default function SettingsView() {
  const { settings, settingsErrors, outcome } = useSessionState();
  return (
    <>
      <SettingsErrors errors={settingsErrors} />
      {/* A form of defaults would replace what the workbook keeps. */}
      {settings === null || outcome === null ? (
        <p>{SETTINGS_SENTENCES.settingsUnread}</p>
      ) : (
        <SettingsForm kept={settings} results={outcome.recalculation.results} />
      )}
      <Note>{COMMON_SENTENCES.privacy}</Note>
      <Link href={pageBeside('selftest.html', location)}>{SETTINGS_SENTENCES.trySelfTest}</Link>
    </>
  );
}
