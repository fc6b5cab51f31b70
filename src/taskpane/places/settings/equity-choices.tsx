import type { EquityResult } from '../../../core/calculation/money/money-results';
import type { CeilingMethod } from '../../../core/rules/equity-ceiling';
import { CEILING_WORDS } from '../../../core/settings/choice-words';
import { factsOf } from '../../../core/settings/field-facts';
import { SETTINGS } from '../../../core/settings/settings';
import { roundedText } from '../../parts/amount-text';
import { Note } from '../../parts/note';
import { SETTINGS_SENTENCES } from '../../sentences/settings';
import { Choices } from './choices';
import type { SettingsDraft } from './draft';
import { NumberField } from './number-field';

const { ceilingMode, equityMinimum } = SETTINGS.entries;

/** The ceiling of a year in each way that it can be counted. */
function ceilingsOf({ ceiling, otherCeilings, unit }: EquityResult): Partial<Record<CeilingMethod, string>> {
  const all = [...(ceiling === null ? [] : [ceiling]), ...otherCeilings];
  return Object.fromEntries(all.map(({ mode, amount }) => [mode, `${roundedText(amount, unit)}`]));
}

interface EquityChoicesProps {
  readonly draft: SettingsDraft;
  readonly equity: readonly EquityResult[];
}

/** How the ceiling is counted, with what that gives in this workbook, and the board's lowest level. */
export function EquityChoices({ draft, equity }: EquityChoicesProps) {
  const { choices, change } = draft;
  const latest = equity.findLast(({ ceiling, otherCeilings }) => ceiling !== null || otherCeilings.length > 0);
  return (
    <>
      <Choices
        label={factsOf(ceilingMode).label}
        words={CEILING_WORDS}
        value={choices.ceilingMode}
        {...(latest !== undefined && { results: ceilingsOf(latest) })}
        onChange={(mode) => change({ ceilingMode: mode })}
      />
      {latest !== undefined && <Note>{SETTINGS_SENTENCES.ceilingsOfYear(latest.year, latest.unit)}</Note>}
      <NumberField
        field={equityMinimum}
        value={choices.equityMinimum}
        draft={draft}
        onChange={(amount) => change({ equityMinimum: amount })}
      />
    </>
  );
}
