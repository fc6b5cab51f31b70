import { Checkbox } from '@fluentui/react-components';
import { factsOf } from '../../../core/settings/field-facts';
import { SETTINGS } from '../../../core/settings/settings';
import type { SettingsDraft } from './draft';
import { NumberField } from './number-field';

const { preparationDays, attestLimit, attestIncludesLimit } = SETTINGS.entries;

/** How long before the board preparation is to be, and the limit between the levels of attest. */
export function ControlChoices({ draft }: { readonly draft: SettingsDraft }) {
  const { choices, change } = draft;
  return (
    <>
      <NumberField
        field={preparationDays}
        value={choices.preparationDays}
        draft={draft}
        onChange={(days) => change({ preparationDays: days })}
      />
      <NumberField
        field={attestLimit}
        value={choices.attestLimit}
        draft={draft}
        onChange={(limit) => change({ attestLimit: limit })}
      />
      <Checkbox
        label={factsOf(attestIncludesLimit).label}
        checked={choices.attestIncludesLimit}
        onChange={(_, { checked }) => change({ attestIncludesLimit: checked === true })}
      />
    </>
  );
}
