import { formatAddress } from '../../cells/address';
import type { Basis } from '../../documents/budget';
import type { SourcedFigure } from '../../documents/column-view';
import { figureOfRole, yearColumns } from '../../documents/column-view';
import type { Measure } from '../../documents/measure';
import { periodKey } from '../../documents/period';
import type { ProseQuantity } from '../../documents/prose';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { FollowUpResult } from '../follow-up/follow-up-results';
import type { Results } from '../results';

/** An amount that the workbook holds or that was computed of it, with all that distinguishes it from others of its quantity. */
export interface ProseFact {
  readonly quantity: ProseQuantity;
  /** Percents as printed: 69.6. */
  readonly amount: Decimal;
  readonly unit: Unit | 'percent' | null;
  readonly year: number | null;
  readonly basis: Basis | null;
  /** The last tertial that a count covers; `null` for what is not counted by tertial. */
  readonly tertial: number | null;
  /** Whom a count is of: a unit by name, `null` for all of them and for what has no units. */
  readonly of: string | null;
  /** Where it is, in Swedish: `Budget!C12`. */
  readonly where: string;
}

const MONEY_ROLES = ['income.total', 'cost.total', 'result', 'equity.opening', 'equity.closing'] as const;
const NOT_COUNTED = { tertial: null, of: null } as const;

const placeOf = ({ at }: SourcedFigure) => `${at.sheet}!${formatAddress(at)}`;

/** The printed totals, results and equity of each column of a year. */
function printedMoney(documents: readonly TertialDocument[]): ProseFact[] {
  return ofKind(documents, 'budget').flatMap((document) =>
    yearColumns(document).flatMap((column) => {
      const { unit, columns } = document;
      const basis = columns[column.index]?.basis ?? null;
      return MONEY_ROLES.flatMap((quantity) => {
        const figure = figureOfRole(column, quantity);
        if (figure === null) return [];
        const { amount } = figure;
        return [{ quantity, amount, unit, year: column.year, basis, ...NOT_COUNTED, where: placeOf(figure) }];
      });
    }),
  );
}

function moneyFacts(
  amounts: Readonly<Partial<Record<ProseQuantity, Decimal | null>>>,
  about: Omit<ProseFact, 'quantity' | 'amount'>,
) {
  return MONEY_ROLES.flatMap((quantity): ProseFact[] => {
    const amount = amounts[quantity] ?? null;
    return amount === null ? [] : [{ ...about, quantity, amount }];
  });
}

/** What was computed of equity and forecasts. */
function computedMoney({ equity, forecast }: Results): ProseFact[] {
  const ofYears = equity.flatMap(({ year, basis, unit, sheet, income, cost, ...rest }) =>
    moneyFacts(
      {
        ...{ 'income.total': income?.amount ?? null, 'cost.total': cost?.amount ?? null, result: rest.result },
        ...{ 'equity.opening': rest.opening, 'equity.closing': rest.closing },
      },
      { year, basis, unit, ...NOT_COUNTED, where: `räknat ur ${sheet}` },
    ),
  );
  if (forecast === null) return ofYears;
  const { year, unit } = forecast;
  const made = forecast.periods.flatMap(({ period, income, cost, result, opening, closing }) =>
    moneyFacts(
      { 'income.total': income, 'cost.total': cost, result, 'equity.opening': opening, 'equity.closing': closing },
      { year, basis: 'forecast', unit, ...NOT_COUNTED, where: `prognosen ${period}` },
    ),
  );
  return [...ofYears, ...made];
}

function countFacts({ rows, unit: name, scope, period }: FollowUpResult): ProseFact[] {
  const count = (measure: Measure) => rows.find((row) => row.measure === measure)?.total?.value ?? null;
  const [positive, exits] = [count('positive'), count('exits')];
  const about = {
    ...{ year: period.year, basis: null, tertial: period.last, of: scope === 'all' ? null : name },
    where: `${name} ${periodKey(period)}`,
  };
  const counts = (['new', 'exits'] as const).flatMap((quantity): ProseFact[] => {
    const value = count(quantity);
    return value === null ? [] : [{ ...about, quantity, amount: new Decimal(value), unit: null }];
  });
  if (positive === null || exits === null || exits <= 0) return counts;
  const share = new Decimal(positive).times(100).div(exits);
  return [...counts, { ...about, quantity: 'positiveShare', amount: share, unit: 'percent' }];
}

function peerFacts({ peers }: Results): ProseFact[] {
  return peers.flatMap(({ document: { year, sheet }, signs }) =>
    (['negative', 'positive'] as const).map((sign) => ({
      ...{ quantity: `peers.${sign}` as const, amount: new Decimal(signs[sign]), unit: null, year, basis: null },
      ...{ ...NOT_COUNTED, where: `räknat i ${sheet}` },
    })),
  );
}

/** Every amount that a text can name: printed totals, results and equity, what was computed of them, counts and signs. */
export function proseFacts(documents: readonly TertialDocument[], results: Results): ProseFact[] {
  return [
    ...printedMoney(documents),
    ...computedMoney(results),
    ...results.followUp.flatMap(countFacts),
    ...peerFacts(results),
  ];
}
