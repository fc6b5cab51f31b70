import { EQUITY_MINIMUM_BOUNDS } from '../../../core/settings/settings';
import { CEILING_WORDS, METHOD_WORDS } from '../../../core/sheets/parts/words';
import { SENTENCES } from '../../sentences';
import { Section } from '../parts/section';
import { Choices } from './choices';
import type { SettingsDraft } from './draft';
import { NumberField } from './number-field';

/** How contributions are rounded and the ceiling is counted. */
export function MoneyChoices({ choices, change, take }: SettingsDraft) {
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
      <NumberField
        label={SENTENCES.equityMinimum}
        value={choices.equityMinimum}
        bounds={EQUITY_MINIMUM_BOUNDS}
        isPercent={false}
        onChange={(value) => take('equityMinimum', value, (equityMinimum) => ({ equityMinimum }))}
      />
    </Section>
  );
}
