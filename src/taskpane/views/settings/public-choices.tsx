import { Checkbox } from '@fluentui/react-components';
import { DISCLOSURE_BOUNDS } from '../../../core/settings/settings';
import { SENTENCES } from '../../sentences';
import { Section } from '../parts/section';
import type { SettingsDraft } from './draft';
import { NumberField } from './number-field';

const FIELDS = ['threshold', 'percentBase'] as const;

/** What may be told to the public. */
export function PublicChoices({ choices: { disclosure }, change, take }: SettingsDraft) {
  return (
    <Section heading={SENTENCES.ofPublic}>
      {FIELDS.map((field) => (
        <NumberField
          key={field}
          label={SENTENCES[field]}
          value={disclosure[field]}
          bounds={DISCLOSURE_BOUNDS[field]}
          isPercent={false}
          onChange={(value) => take(field, value, (taken) => ({ disclosure: { ...disclosure, [field]: taken } }))}
        />
      ))}
      <Checkbox
        label={SENTENCES.showZeros}
        checked={disclosure.showZeros}
        onChange={(_, { checked }) => change({ disclosure: { ...disclosure, showZeros: checked === true } })}
      />
    </Section>
  );
}
