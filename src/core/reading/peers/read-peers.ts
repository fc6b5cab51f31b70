import type { Grid } from '../../cells/grid';
import { ownName } from '../../cells/grid';
import { isPercentFormat } from '../../cells/number-format';
import type { Figure } from '../../documents/budget';
import type { Peer, PeersDocument } from '../../documents/peers';
import type { Unit } from '../../figures/unit';
import { labelTextOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { yearsPlanned } from '../table/heading';
import { readLabel } from '../table/label';
import { isTotalLabel } from '../table/roles';
import { titleAbove } from '../table/sheet-head';
import { unitInText } from '../table/unit-text';
import { shownThousands, unitOfValues } from '../table/value-unit';
import type { PeersColumn, PeersHeader } from './peers-header';
import { findPeersHeader } from './peers-header';

/** Fewer are no comparison. */
const FEWEST = 3;
/** Marks that refer to footnotes, at the end of a name. */
const FOOTNOTE = /(?<![\s*¹²³⁴⁵⁶⁷⁸⁹⁰])[\s*¹²³⁴⁵⁶⁷⁸⁹⁰]+$/u;

class PeersReading {
  readonly peers: Peer[] = [];
  total: PeersDocument['total'] = null;
  lastRow: number;

  constructor(
    private readonly grid: Grid,
    private readonly header: PeersHeader,
    private readonly unit: Unit,
  ) {
    this.lastRow = header.row;
  }

  /** Takes in a row with amounts: a förbund, or the sums of all. */
  take(row: number): void {
    const [result, equity] = [this.figure(row, 'result'), this.figure(row, 'equity')];
    if (result === null || equity === null || (result.state === 'blank' && equity.state === 'blank')) return;
    if (this.isTotal(row)) this.total = { result, equity };
    else if (!this.takePeer(row, { result, equity })) return;
    this.lastRow = row;
  }

  private takePeer(row: number, amounts: { readonly result: Figure; readonly equity: Figure }): boolean {
    const { name: nameColumn, county } = this.header.columns;
    const name = this.textAt(row, nameColumn).replace(FOOTNOTE, '');
    if (name === '' || this.total !== null) return false;
    this.peers.push({
      ...{ row, nameColumn, name, county: county === undefined ? '' : this.textAt(row, county), ...amounts },
      ratio: this.ratio(row),
      contributions: this.figure(row, 'contributions'),
    });
    return true;
  }

  private isTotal(row: number): boolean {
    const { result } = this.header.columns;
    return this.grid.filled.columns(row).some((column) => {
      const text = column < result ? this.textAt(row, column) : '';
      return text !== '' && isTotalLabel(readLabel(text));
    });
  }

  private textAt(row: number, column: number): string {
    return labelTextOf(this.grid, row, column).trim();
  }

  private figure(row: number, column: PeersColumn): Figure | null {
    const at = this.header.columns[column];
    return at === undefined ? null : readFigure(this.grid, { row, column: at }, this.unit);
  }

  /** A ratio in whole percents is a fraction; more than all of the contributions is no mistake. */
  private ratio(row: number): Figure | null {
    const figure = this.figure(row, 'ratio');
    if (figure === null || figure.amount === null) return figure;
    const isFraction = figure.amount.abs().lt(2.5) || isPercentFormat(this.grid.numberFormat(row, figure.column));
    return isFraction ? figure : { ...figure, amount: figure.amount.div(100) };
  }
}

/** The unit that the headings or the title state, or thousands; of values that a format shows shorter, their own. */
function unitOf(grid: Grid, { row, columns, texts }: PeersHeader, title: string | null): Unit {
  const shown = [...texts, title ?? ''].map(unitInText).find((each) => each !== null) ?? 'tkr';
  const places = [columns.result, columns.equity, columns.contributions].filter((each) => each !== undefined);
  const cells = grid.filled.rows(row + 1).flatMap((each) => places.map((column) => ({ row: each, column })));
  return unitOfValues(shown, shownThousands(grid, cells) ?? 0) ?? shown;
}

/** Reads a sheet as a national comparison: a row for each förbund; `null` for any other sheet. */
export function readPeers(grid: Grid): PeersDocument | null {
  const header = findPeersHeader(grid);
  if (header === null) return null;
  const title = titleAbove(grid, header.row);
  const unit = unitOf(grid, header, title);
  const reading = new PeersReading(grid, header, unit);
  for (const row of grid.filled.rows(header.row + 1)) reading.take(row);
  if (reading.peers.length < FEWEST) return null;
  const places = Object.values(header.columns);
  return {
    kind: 'peers',
    sheet: grid.name,
    range: {
      first: { row: header.row, column: Math.min(...places) },
      last: { row: reading.lastRow, column: Math.max(...places) },
    },
    ...{ title, unit, peers: reading.peers, total: reading.total },
    year: yearsPlanned(title ?? '').year ?? yearsPlanned(ownName(grid)).year,
  };
}
