import type { CeilingMethod, CeilingRule } from '../../rules/equity-ceiling';
import type { Ceiling } from '../../calculation/money/money-results';
import type { SourcedFigure } from '../../documents/column-view';
import { Decimal } from '../../figures/decimal';
import { convertAmount } from '../../figures/unit';
import { ceilingFormula } from './formulas';
import type { EquityColumn, EquityItems } from './equity-column';
import { cellNameIn, sumItem } from './equity-column';
import { CEILING_METHODS } from '../../rules/equity-ceiling';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem, textItem } from '../parts/row-item';
import type { SumTerm } from '../parts/signed-sum';
import { CEILING_WORDS } from '../../settings/choice-words';

const ONE = new Decimal(1);

function parameterItems(rule: CeilingRule, chosen: CeilingMethod): EquityItems {
  const [low, middle, high] = rule.rates;
  const [lower, upper] = rule.limits;
  return {
    mode: textItem(CEILING_WORDS[chosen], 'wrapped'),
    lowerLimit: numberItem(lower, 'amount'),
    upperLimit: numberItem(upper, 'amount'),
    lowRate: numberItem(low, 'share'),
    middleRate: numberItem(middle, 'share'),
    highRate: numberItem(high, 'share'),
  };
}

function modeItem(entry: EquityColumn, { mode, amount }: Ceiling): RowItem {
  const name = cellNameIn(entry.column);
  const formula = ceilingFormula(mode, {
    contributions: name('contributions'),
    state: name('state'),
    kronor: name('kronor'),
    limits: [name('lowerLimit'), name('upperLimit')],
    rates: [name('lowRate'), name('middleRate'), name('highRate')],
  });
  return formulaItem({ formula, value: amount.toDecimalPlaces(6), style: entry.style });
}

function chosenItems(entry: EquityColumn, { mode, amount, headroom, within }: Ceiling): EquityItems {
  const name = cellNameIn(entry.column);
  const { style } = entry;
  const headroomFormula = `ROUND(${name('ceiling')}-${name('closing')},6)`;
  return {
    ceiling: formulaItem({ formula: name(mode), value: amount.toDecimalPlaces(6), style }),
    headroom: formulaItem({ formula: headroomFormula, value: headroom.toDecimalPlaces(6), style }),
    within: formulaItem({
      formula: `IF(${name('headroom')}>=0,"ja","nej")`,
      value: within ? 'ja' : 'nej',
      style: 'yesNo',
    }),
  };
}

const termsOf = (figures: readonly SourcedFigure[]): SumTerm[] =>
  figures.map(({ at, amount }) => ({ at, amount, factor: ONE }));

/** The ceiling under the chosen mode with its headroom, the other modes beside it, and the parameters that they are counted from. Example: nothing where the contributions are missing. */
export function ceilingItems(entry: EquityColumn): EquityItems {
  const { ceiling, otherCeilings, contributions, stateContribution, unit } = entry.result;
  if (ceiling === null) return {};
  const ceilings = [ceiling, ...otherCeilings];
  const modes = CEILING_METHODS.flatMap((mode) => ceilings.find((each) => each.mode === mode) ?? []);
  return {
    kronor: numberItem(convertAmount(ONE, unit, 'kr'), 'amount'),
    contributions: sumItem(entry, termsOf(contributions)),
    state: sumItem(entry, termsOf(stateContribution?.figures ?? [])),
    ...Object.fromEntries(modes.map((each) => [each.mode, modeItem(entry, each)])),
    ...chosenItems(entry, ceiling),
    ...parameterItems(ceiling.rule.value, ceiling.mode),
    source: entry.source === null ? null : textItem(entry.source, 'wrapped'),
  };
}
