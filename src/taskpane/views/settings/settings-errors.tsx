import type { SettingError } from '../../../core/settings/setting-error';
import { SENTENCES } from '../../sentences';
import { Note } from '../parts/note';
import { Section } from '../parts/section';

/** What of the workbook's settings could not be used, one by one. */
export function SettingsErrors({ errors }: { readonly errors: readonly SettingError[] }) {
  if (errors.length === 0) return null;
  return (
    <Section heading={SENTENCES.settingsErrors}>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{message}</li>
        ))}
      </ul>
      <Note>{SENTENCES.settingsErrorsNote}</Note>
    </Section>
  );
}
