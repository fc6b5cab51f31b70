import { factsOf } from '../../../core/settings/field-facts';
import { CEILING_WORDS, METHOD_WORDS } from '../../../core/settings/choice-words';
import { SETTINGS } from '../../../core/settings/settings';
import { SENTENCES } from '../../sentences';
import { Section } from '../parts/section';
import { Choices } from './choices';
import type { SettingsDraft } from './draft';
import { NumberField } from './number-field';

const { apportionment, ceilingMode, equityMinimum } = SETTINGS.entries;

/** How contributions are rounded and the ceiling is counted. */
export function MoneyChoices(draft: SettingsDraft) {
  const { choices, change } = draft;
  return (
    <Section heading={SENTENCES.ofMoney}>
      <Choices
        label={factsOf(apportionment).label}
        words={METHOD_WORDS}
        value={choices.apportionment}
        onChange={(method) => change({ apportionment: method })}
      />
      <Choices
        label={factsOf(ceilingMode).label}
        words={CEILING_WORDS}
        value={choices.ceilingMode}
        onChange={(mode) => change({ ceilingMode: mode })}
      />
      <NumberField
        field={equityMinimum}
        value={choices.equityMinimum}
        draft={draft}
        onChange={(amount) => change({ equityMinimum: amount })}
      />
    </Section>
  );
}
