import type { FollowUpResult } from '../../calculation/follow-up/follow-up-results';
import { columnName } from '../../cells/address';
import type { Measure } from '../../documents/measure';
import { periodInWords } from '../../documents/period';
import { Decimal } from '../../figures/decimal';
import type { PlanCell, PlanChart, PlanSeries } from '../../port/sheet-plan';
import { VERDICT_FIGURES } from '../../summary/verdict-sentences';
import { totalStyle } from '../parts/amount-style';
import type { RowItem } from '../parts/row-item';
import { formulaItem, placeItems, textItem } from '../parts/row-item';
import { HELP, LAST_COLUMN } from './columns';
import type { Fact } from './facts';
import type { FollowUpSource } from './follow-up-counts';
import { countItem, HIDDEN, newestResults, pageCount } from './follow-up-counts';
import type { Drawn, Section } from './section';
import { headingRow, noteRow, tableHead, tableRow } from './section';

type Column = Measure | 'percent';

const COLUMNS: readonly (readonly [Column, string])[] = [
  ['participants', 'Deltagare'],
  ['new', 'varav\nnya'],
  ['exits', 'Avslutade'],
  ['positive', 'Till\nlösning'],
  ['percent', 'Andel'],
  ['remaining', 'Kvar'],
];
const REASONS = [
  ['positive', 'main', 'Till långsiktig lösning'],
  ['healthBreak', 'soft', 'Avbrott av hälsoskäl'],
  ['otherBreak', 'rest', 'Övriga avbrott'],
] as const;
const NO_SHARE = '–';
const [EXITS, SOLVED] = [2, 3].map((index) => columnName(LAST_COLUMN - COLUMNS.length + 1 + index));
/** Rows of a chart by its bars, with its legend. */
const chartRows = (units: number) => Math.max(5, Math.ceil(units * 1.6) + 3);

/** The part of the exits that is a lasting solution, by the cells beside it; of few exits none is shown. */
function shareItem(source: FollowUpSource, result: FollowUpResult, at: { row: number; style: RowItem['style'] }) {
  const [exits, solved] = [pageCount(source, result, 'exits'), pageCount(source, result, 'positive')];
  if (exits === null || solved === null) return null;
  if (!exits.isShown || !solved.isShown) return textItem(HIDDEN, at.style);
  const [whole, part] = [`${EXITS}${at.row + 1}`, `${SOLVED}${at.row + 1}`];
  const enough = `IF(AND(ISNUMBER(${whole}),ISNUMBER(${part})),${whole}>=${source.percentBase},FALSE)`;
  return formulaItem({
    formula: `IF(${enough},INT((200*${part}+${whole})/(2*${whole}))/100,"${NO_SHARE}")`,
    value:
      exits.value < source.percentBase
        ? NO_SHARE
        : new Decimal(Math.floor((200 * solved.value + exits.value) / (2 * exits.value))).div(100),
    style: at.style,
  });
}

function unitRow(source: FollowUpSource, result: FollowUpResult, row: number): PlanCell[] {
  const isAll = result.scope === 'all';
  const style = (of: Column): RowItem['style'] => {
    const plain = of === 'percent' ? 'wholePercent' : 'amount';
    return isAll ? totalStyle(plain) : plain;
  };
  const items = COLUMNS.map(([column]) =>
    column === 'percent'
      ? shareItem(source, result, { row, style: style(column) })
      : countItem(pageCount(source, result, column), source, style(column)),
  );
  return tableRow(row, textItem(result.unit, isAll ? 'textTotal' : 'item'), items);
}

/** What each bar is drawn from. */
function chartHelp(source: FollowUpSource, units: readonly FollowUpResult[], top: number): PlanCell[] {
  return units.flatMap((result, index) => {
    const figures = REASONS.map(([measure]) => countItem(pageCount(source, result, measure), source, 'amount'));
    return placeItems({ row: top + index, column: HELP.label }, [textItem(result.unit, 'note'), ...figures]);
  });
}

function reasonsChart(units: readonly FollowUpResult[], top: number): PlanChart {
  const down = (column: number) => ({ first: { row: top, column }, last: { row: top + units.length - 1, column } });
  return {
    name: 'Tertial rapport uppföljning',
    title: 'Avslutade efter orsak',
    ...{ showsTitle: false, kind: 'stackedBars' },
    categories: down(HELP.label),
    series: REASONS.map(([, tone, name], index): PlanSeries => ({
      ...{ name, tone, isLabelled: true, values: down(HELP.first + index) },
    })),
    place: { first: { row: top, column: 0 }, last: { row: top + chartRows(units.length) - 1, column: LAST_COLUMN } },
  };
}

/** What sentences name of all units, or of the only one: nothing that is hidden. */
function countFacts(source: FollowUpSource, result: FollowUpResult | undefined): Fact[] {
  const fact = (name: string, measure: Measure): Fact[] => {
    const count = result === undefined ? null : pageCount(source, result, measure);
    if (count?.isShown !== true) return [];
    const format = { kind: 'count', threshold: source.isMasked ? source.threshold : 0 } as const;
    return [{ name, formula: count.cell, value: new Decimal(count.value), format }];
  };
  return [...fact(VERDICT_FIGURES.exits, 'exits'), ...fact(VERDICT_FIGURES.solved, 'positive')];
}

function notes(source: FollowUpSource): string[] {
  const { isMasked, threshold, percentBase } = source;
  return isMasked
    ? [
        `${HIDDEN} är dolt: antal under ${threshold}, och antal som de kunde räknas ut med. Andelen visas från ${percentBase} avslutade.`,
      ]
    : [
        `Antalen visas även där de är under ${threshold}: sidan är inte avsedd för allmänheten. Andelen visas från ${percentBase} avslutade.`,
      ];
}

/** What is shown of the newest period, and in which rows. */
interface Shown {
  readonly source: FollowUpSource;
  readonly results: readonly FollowUpResult[];
  readonly units: readonly FollowUpResult[];
  readonly lines: readonly string[];
  readonly hasChart: boolean;
}

function shownOf(source: FollowUpSource, hasCharts: boolean): Shown {
  const results = newestResults(source);
  const units = results.filter(({ scope }) => scope === 'unit');
  // A bar without one of its parts would show less than there is.
  const isWhole = (unit: FollowUpResult) => REASONS.every(([of]) => pageCount(source, unit, of)?.isShown !== false);
  return { source, results, units, lines: notes(source), hasChart: hasCharts && units.every(isWhole) };
}

function drawn({ source, results, units, lines, hasChart }: Shown, top: number): Drawn {
  const [table, after] = [top + 2, top + 2 + results.length];
  const chartTop = after + lines.length + 1;
  const whole = results.find(({ scope }) => scope === 'all') ?? (units.length === 1 ? units[0] : undefined);
  const [newest] = results;
  const title = newest === undefined ? 'Uppföljning' : `Uppföljning ${periodInWords(newest.period)}`;
  const heads = COLUMNS.map(([, heading]) => heading);
  const cells = [
    ...headingRow(top, title, 'antal'),
    ...tableHead(top + 1, heads, 'Enhet'),
    ...results.flatMap((result, index) => unitRow(source, result, table + index)),
    ...lines.flatMap((line, index) => noteRow(after + index, line)),
  ];
  const help = hasChart
    ? [...noteRow(chartTop - 1, 'Avslutade efter orsak, antal'), ...chartHelp(source, units, chartTop)]
    : [];
  return {
    cells: [...cells, ...help],
    charts: hasChart ? [reasonsChart(units, chartTop)] : [],
    facts: countFacts(source, whole),
  };
}

/** The follow-up of the newest period, unit by unit; `null` where there is none. */
export function followUpSection(source: FollowUpSource, hasCharts: boolean): Section | null {
  const shown = shownOf(source, hasCharts);
  const { results, units, lines, hasChart } = shown;
  if (results.length === 0) return null;
  const chart = hasChart ? chartRows(units.length) + 1 : 0;
  return { rows: 2 + results.length + lines.length + chart, draw: (top) => drawn(shown, top) };
}
