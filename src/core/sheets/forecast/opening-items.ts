import type { EquitySource, OpeningDocument } from '../../calculation/forecast/forecast-types';
import { formatReference } from '../../cells/address';
import type { EquitySheet } from '../equity/plan';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem, textItem } from '../parts/row-item';
import { signedSum } from '../parts/signed-sum';
import { nameAt } from './places';
import type { ForecastContext, ForecastItems } from './line-items';
import { turnedItem } from './line-items';
import { ROW_KEYS } from './row-keys';

/** Whose printed opening was taken. */
const PRINTED_WORDS: Readonly<Record<OpeningDocument, string>> = {
  outturn: 'ingående enligt utfallet',
  forecast: 'ingående enligt arbetsbokens prognos',
  balance: 'ingående enligt balansrapporten',
};

/** Where any other opening was taken from. */
const SOURCE_WORDS: Readonly<Record<Exclude<EquitySource['kind'], 'cell'>, string>> = {
  closing: 'utgående från året före',
  opening: 'budgetens ingående',
  before: 'utgående i arbetsboken minus dess resultat',
  planned: 'budgetens ingående: inget annat är känt',
};

function sourceItem(source: EquitySource, context: ForecastContext, equity: EquitySheet): RowItem {
  const { style, places } = context;
  switch (source.kind) {
    case 'cell':
      return turnedItem(context, source.figure);
    case 'before': {
      const terms = [
        { ...source.closing.figure, factor: source.closing.factor },
        { ...source.result.figure, factor: source.result.factor.negated() },
      ];
      const formula = signedSum(context.cells, terms);
      return formula === null
        ? numberItem(source.amount, style)
        : formulaItem({ formula: `ROUND(${formula},6)`, value: source.amount, style });
    }
    case 'planned':
      return formulaItem({ formula: nameAt('budget', places.openingRow), value: source.amount, style });
    case 'opening':
    case 'closing': {
      const { entry, factor, kind, amount } = source;
      const cell = equity.keys[entry]?.[kind];
      if (cell === undefined) return numberItem(amount, style);
      const reference = formatReference(equity.plan.name, cell);
      const formula = factor.eq(1) ? reference : `ROUND(${reference}*${factor.toFixed()},6)`;
      return formulaItem({ formula, value: amount, style });
    }
  }
}

function sourceWords(source: EquitySource): string {
  if (source.kind !== 'cell') return SOURCE_WORDS[source.kind];
  const { sheet, row, column } = source.figure.figure.at;
  return `${PRINTED_WORDS[source.of]} (${formatReference(sheet, { row, column })})`;
}

/** What the year began with, as planned and in fact, each linked to where it is. */
export function openingItems(context: ForecastContext, equity: EquitySheet): ForecastItems {
  const { plannedOpeningFrom, openingFrom } = context.forecast;
  const item = (source: EquitySource | null) => (source === null ? null : sourceItem(source, context, equity));
  return {
    label: textItem('Ingående eget kapital'),
    budget: item(plannedOpeningFrom),
    forecast: item(openingFrom),
    note: openingFrom === null ? null : textItem(sourceWords(openingFrom), 'note'),
    key: textItem(ROW_KEYS.opening, 'note'),
  };
}
