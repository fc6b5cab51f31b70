import { CEILING_WORDS, METHOD_WORDS } from '../../../core/report/parts/words';
import { SENTENCES } from '../../sentences';
import { Section } from '../parts/section';
import { Choices } from './choices';
import type { SettingsDraft } from './draft';

/** How contributions are rounded and the ceiling is counted. */
export function MoneyChoices({ choices, change }: SettingsDraft) {
  return (
    <Section heading={SENTENCES.ofMoney}>
      <Choices
        label={SENTENCES.method}
        words={METHOD_WORDS}
        value={choices.apportionment}
        onChange={(apportionment) => change({ apportionment })}
      />
      <Choices
        label={SENTENCES.ceilingMode}
        words={CEILING_WORDS}
        value={choices.ceilingMode}
        onChange={(ceilingMode) => change({ ceilingMode })}
      />
    </Section>
  );
}
