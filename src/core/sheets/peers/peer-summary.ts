import type { PeersResult } from '../../calculation/peers/peers-result';
import type { Quartiles } from '../../calculation/peers/quartiles';
import { Decimal } from '../../figures/decimal';
import { amountStyle } from '../parts/amount-style';
import type { SheetRow } from '../parts/row-item';
import { formulaItem, headingItems, placeItems, textItem } from '../parts/row-item';
import { CEILING_WORDS } from '../../settings/choice-words';
import { yesNoWord } from '../parts/words';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { ceilingCell, peerCell } from './columns';
import type { PeerTable } from './peer-rows';
import { columnOf } from './peer-rows';
import { LABEL_COLUMN } from './peer-parameters';

const HEADINGS = ['Alla förbund', '', 'Värde', 'Säkert', 'Möjligt'];

const QUARTILES: readonly { readonly id: keyof Quartiles; readonly label: string; readonly quarters: number }[] = [
  { id: 'least', label: 'Lägsta andel av bidragen', quarters: 0 },
  { id: 'lower', label: 'Första kvartilen (som KVARTIL.EXK)', quarters: 1 },
  { id: 'median', label: 'Mittersta', quarters: 2 },
  { id: 'upper', label: 'Tredje kvartilen (som KVARTIL.EXK)', quarters: 3 },
  { id: 'greatest', label: 'Högsta andel av bidragen', quarters: 4 },
];

function row(label: string, formula: string, cell: { readonly value: Decimal; readonly style: StyleName }): SheetRow {
  return [textItem(label), null, formulaItem({ formula, ...cell })];
}

/** A quartile by functions that every spreadsheet has: between two values in proportion. */
function quartileFormula(range: string, quarters: number): string {
  if (quarters === 0) return `MIN(${range})`;
  if (quarters === 4) return `MAX(${range})`;
  const place = `MAX(1,MIN(COUNT(${range}),(COUNT(${range})+1)*${quarters}/4))`;
  const at = (shift: number) => `SMALL(${range},MIN(COUNT(${range}),INT(${place})${shift === 0 ? '' : '+1'}))`;
  return `ROUND(${at(0)}+(${at(1)}-${at(0)})*(${place}-INT(${place})),6)`;
}

function sumRows({ sums, signs, document, peers }: PeersResult, table: PeerTable): SheetRow[] {
  const [results, equities] = (['result', 'equity'] as const).map((id) =>
    columnOf(table, (each) => peerCell(each, id)),
  );
  const count = (value: number) => ({ value: new Decimal(value), style: 'amount' as const });
  const amount = (value: Decimal) => ({ value, style: amountStyle(document.unit) });
  const counted = peers.filter(({ peer }) => peer.equity.amount !== null).length;
  return [
    row('Antal förbund', `COUNT(${equities})`, count(counted)),
    row('Resultat tillsammans', `SUM(${results})`, amount(sums.result)),
    row('Eget kapital tillsammans', `SUM(${equities})`, amount(sums.equity)),
    row('Förbund med negativt resultat', `COUNTIF(${results},"<0")`, count(signs.negative)),
    row('Förbund med positivt resultat', `COUNTIF(${results},">0")`, count(signs.positive)),
    row('Förbund med resultatet noll', `COUNTIF(${results},0)`, count(signs.zero)),
  ];
}

function withinRows({ within }: PeersResult, table: PeerTable): SheetRow[] {
  const item = (formula: string, value: number) => formulaItem({ formula, value: new Decimal(value), style: 'amount' });
  return within.map(({ mode, count, certain, possible }) => {
    const column = (id: 'within' | 'least' | 'most') => columnOf(table, (each) => ceilingCell(each, mode, id));
    return [
      textItem(`Når rekommendationen: ${CEILING_WORDS[mode].toLowerCase()}`),
      null,
      item(`COUNTIF(${column('within')},"${yesNoWord(true)}")`, count),
      item(`COUNTIF(${column('least')},">=0")`, certain),
      item(`COUNTIF(${column('most')},">=0")`, possible),
    ];
  });
}

/** The rows of the summary, from their headings. */
export function summaryRows(table: PeerTable): readonly SheetRow[] {
  const { result } = table;
  const ratios = columnOf(table, (each) => peerCell(each, 'ratio'));
  const { quartiles } = result;
  const ofQuartiles = QUARTILES.flatMap(({ id, label, quarters }) =>
    quartiles === null
      ? []
      : [row(label, quartileFormula(ratios, quarters), { value: quartiles[id].toDecimalPlaces(6), style: 'percent' })],
  );
  return [
    headingItems(HEADINGS, HEADINGS.length),
    ...sumRows(result, table),
    ...ofQuartiles,
    ...withinRows(result, table),
  ];
}

/** The summary's cells, from a row on. */
export function peerSummaryCells(table: PeerTable, firstRow: number): PlanCell[] {
  return summaryRows(table).flatMap((items, index) =>
    placeItems({ row: firstRow + index, column: LABEL_COLUMN }, items),
  );
}
