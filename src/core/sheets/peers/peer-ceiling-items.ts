import type { PeerCeiling } from '../../calculation/peers/peer-ceiling';
import { ceilingFormula } from '../equity/formulas';
import type { RowItem } from '../parts/row-item';
import { formulaItem } from '../parts/row-item';
import { yesNoWord } from '../parts/words';
import { CEILING_COLUMNS, ceilingCell, peerCell } from './columns';
import type { PeerParameters } from './peer-parameters';

/** The ceiling on the contributions in a cell, of which the state's part is taken to be what the law gives it. */
function ceilingOn(cell: string, { mode }: PeerCeiling, parameters: PeerParameters): string {
  return ceilingFormula(mode, { contributions: cell, state: `(${cell}*${parameters.statePart})`, ...parameters });
}

/** A ceiling to write, and where. */
interface PlacedCeiling {
  readonly row: number;
  readonly ceiling: PeerCeiling;
  readonly parameters: PeerParameters;
}

/** The ceilings that a class falls from and to, where a limit lies within the interval; else the one at its lower end. */
function falls({ row, ceiling, parameters }: PlacedCeiling, side: 'before' | 'after'): string[] {
  const [low, high] = [peerCell(row, 'low'), peerCell(row, 'high')];
  const { limits, rates, kronor } = parameters;
  return limits.map((limit, index) => {
    const amount = `${limit}/${kronor}`;
    const rate = rates[side === 'before' ? index : index + 1] ?? '';
    return `IF(AND(${low}<=${amount},${high}>${amount}),${amount}*${rate},${ceilingOn(low, ceiling, parameters)})`;
  });
}

function extreme(placed: PlacedCeiling, end: 'least' | 'most'): string {
  const { row, ceiling, parameters } = placed;
  const on = (id: 'low' | 'high') => ceilingOn(peerCell(row, id), ceiling, parameters);
  if (ceiling.mode !== 'class') return on(end === 'least' ? 'low' : 'high');
  const among = [on('low'), on('high'), ...falls(placed, end === 'least' ? 'after' : 'before')];
  return `${end === 'least' ? 'MIN' : 'MAX'}(${among.join(',')})`;
}

/** A förbund's ceiling under one way to count it, and what is left to it. Example: `ROUND(J30-E30,6)`. */
export function peerCeilingItems(row: number, ceiling: PeerCeiling, parameters: PeerParameters): RowItem[] {
  const equity = peerCell(row, 'equity');
  const { mode, amount, headroom, least, most, within } = ceiling;
  const placed = { row, ceiling, parameters };
  const left = (formula: string) => `ROUND(${formula}-${equity},6)`;
  const amounts = {
    amount: { formula: ceilingOn(peerCell(row, 'point'), ceiling, parameters), value: amount },
    headroom: { formula: left(ceilingCell(row, mode, 'amount')), value: headroom },
    least: { formula: left(extreme(placed, 'least')), value: least },
    most: { formula: left(extreme(placed, 'most')), value: most },
  };
  const words = [yesNoWord(true), yesNoWord(false)].map((word) => `"${word}"`).join(',');
  return CEILING_COLUMNS.map(({ id }) =>
    id === 'within'
      ? formulaItem({
          formula: `IF(${ceilingCell(row, mode, 'headroom')}>=0,${words})`,
          value: yesNoWord(within),
          style: 'yesNo',
        })
      : formulaItem({ ...amounts[id], style: 'amount' }),
  );
}
