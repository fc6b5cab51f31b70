import type { Ceiling } from '../../calculation/money/money-results';
import { contributionsAmong } from '../../documents/contributions';
import type { Party } from '../../documents/income-roles';
import { Decimal } from '../../figures/decimal';
import { ceilingFormula } from '../equity/formulas';
import type { RowItem } from '../parts/row-item';
import { formulaItem, headingItems, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { CEILING_WORDS } from '../../settings/choice-words';
import { yesNoWord } from '../parts/words';
import type { PlanCell } from '../../port/sheet-plan';
import { FORECAST_WIDTH } from './columns';
import type { ForecastParameter, LimitRow } from './places';
import { LIMIT_ROWS, limitRow, nameAt, parameterName } from './places';
import type { ForecastContext } from './line-items';

const WIDTH = 4;
const ZERO = new Decimal(0);

/** The forecast cells of the parties' contributions, added. */
function contributionsItem({ places, style }: ForecastContext, parties: readonly Party[]): RowItem | null {
  const rows = places.sections.flatMap(({ lines }) => lines).map((each) => ({ ...each, role: each.line.role }));
  const contributions = contributionsAmong(rows);
  const found = rows.filter((row) => parties.some((party) => contributions[party].includes(row)));
  if (found.length === 0) return null;
  const names = found.map(({ row }) => nameAt('forecast', row));
  const value = Decimal.sum(ZERO, ...found.map(({ line }) => line.forecast));
  return formulaItem({ formula: `SUM(${names.join(',')})`, value, style });
}

/** An amount that closing equity is checked against: the most that it should be, or the least. */
interface Limit {
  readonly row: number;
  readonly amount: RowItem;
  readonly value: Decimal;
  readonly isMost: boolean;
}

/** The amount, the room to it, and whether it is kept. */
function checkedAgainst({ places, forecast, style }: ForecastContext, limit: Limit): RowItem[] {
  const [own, closing] = [`B${limit.row + 1}`, nameAt('forecast', places.closingRow)];
  const now = forecast.forecast.closing ?? ZERO;
  const value = limit.isMost ? limit.value.minus(now) : now.minus(limit.value);
  const formula = limit.isMost ? `ROUND(${own}-${closing},6)` : `ROUND(${closing}-${own},6)`;
  const words = [yesNoWord(true), yesNoWord(false)].map((word) => `"${word}"`).join(',');
  return [
    limit.amount,
    formulaItem({ formula, value: value.toDecimalPlaces(6), style }),
    formulaItem({
      formula: `IF(C${limit.row + 1}>=0,${words})`,
      value: yesNoWord(value.gte(0)),
      style: 'yesNo',
    }),
  ];
}

function ceilingItems(context: ForecastContext, ceiling: Ceiling): RowItem[] {
  const { places, style } = context;
  const row = limitRow(places, ceiling.mode);
  const parameter = (id: ForecastParameter) => parameterName(places, id);
  const formula = ceilingFormula(ceiling.mode, {
    contributions: `B${limitRow(places, 'contributions') + 1}`,
    state: `B${limitRow(places, 'state') + 1}`,
    kronor: parameter('kronor'),
    limits: [parameter('lowerLimit'), parameter('upperLimit')],
    rates: [parameter('lowRate'), parameter('middleRate'), parameter('highRate')],
  });
  const value = ceiling.amount.toDecimalPlaces(6);
  const amount = formulaItem({ formula, value, style });
  return checkedAgainst(context, { row, amount, value, isMost: true });
}

function minimumItems(context: ForecastContext): RowItem[] {
  const { forecast, style, places } = context;
  if (forecast.minimum.isZero()) return [];
  const limit = {
    row: limitRow(places, 'minimum'),
    amount: numberItem(forecast.minimum, style),
    value: forecast.minimum,
    isMost: false,
  };
  return [textItem('Styrelsens lägsta nivå'), ...checkedAgainst(context, limit)];
}

function limitItems(context: ForecastContext, id: LimitRow): readonly (RowItem | null)[] {
  switch (id) {
    case 'contributions':
      return [textItem('Medlemsbidrag enligt prognosen'), contributionsItem(context, ['state', 'region', 'municipal'])];
    case 'state':
      return [textItem('varav statens bidrag'), contributionsItem(context, ['state'])];
    case 'minimum':
      return minimumItems(context);
    case 'marginal':
    case 'class':
    case 'flat':
    case 'marginalState': {
      const ceiling = context.forecast.ceilings.find(({ mode }) => mode === id);
      return [textItem(`Tak: ${CEILING_WORDS[id]}`), ...(ceiling === undefined ? [] : ceilingItems(context, ceiling))];
    }
  }
}

/** Forecast equity against the ceiling under every mode, and the least that the board wants. */
export function limitCells(context: ForecastContext): PlanCell[] {
  const { places, forecast } = context;
  const title = sectionItems('Eget kapital mot taket och styrelsens lägsta nivå', FORECAST_WIDTH);
  const top = placeItems({ row: places.limitsRow, column: 0 }, title);
  if (forecast.ceilings.length === 0 && forecast.minimum.isZero()) {
    const text = 'Taket kan inte räknas: medlemsbidragen eller eget kapital saknas i prognosen.';
    return [...top, ...placeItems({ row: places.limitsRow + 1, column: 0 }, [textItem(text, 'note')])];
  }
  const headings = headingItems(['Mått', 'Belopp', 'Kvar till taket', 'Hålls'], WIDTH);
  return [
    ...top,
    ...placeItems({ row: places.limitsRow + 1, column: 0 }, headings),
    ...LIMIT_ROWS.flatMap((id) => placeItems({ row: limitRow(places, id), column: 0 }, limitItems(context, id))),
  ];
}
