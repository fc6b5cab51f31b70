import { Checkbox } from '@fluentui/react-components';
import { SOCIAL_BUDGET_BOUNDS } from '../../../core/settings/settings';
import { INDEX_METHOD_WORDS, INDEX_PARAMETER_WORDS } from '../../../core/sheets/parts/words';
import { SENTENCES } from '../../sentences';
import { Section } from '../parts/section';
import { Choices } from './choices';
import type { SettingsDraft } from './draft';
import { NumberField } from './number-field';

type Field = keyof typeof SOCIAL_BUDGET_BOUNDS;

const PERCENTS: readonly Field[] = ['cap', 'nearLimit', 'mainGoalPart', 'representation'];
const FIELDS = Object.keys(SOCIAL_BUDGET_BOUNDS) as Field[];

/** The method and the parameters of the social budget's index. */
export function IndexChoices({ choices: { socialBudget }, change, take }: SettingsDraft) {
  return (
    <Section heading={SENTENCES.ofIndex}>
      <Choices
        label={SENTENCES.indexMethod}
        words={INDEX_METHOD_WORDS}
        value={socialBudget.method}
        onChange={(method) => change({ socialBudget: { ...socialBudget, method } })}
      />
      <Checkbox
        label={SENTENCES.extraJobsAreWork}
        checked={socialBudget.extraJobsAreWork}
        onChange={(_, { checked }) => change({ socialBudget: { ...socialBudget, extraJobsAreWork: checked === true } })}
      />
      {FIELDS.map((field) => (
        <NumberField
          key={field}
          label={INDEX_PARAMETER_WORDS[field]}
          value={socialBudget[field]}
          bounds={SOCIAL_BUDGET_BOUNDS[field]}
          isPercent={PERCENTS.includes(field)}
          onChange={(value) => take(field, value, (taken) => ({ socialBudget: { ...socialBudget, [field]: taken } }))}
        />
      ))}
    </Section>
  );
}
