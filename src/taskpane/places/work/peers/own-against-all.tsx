import type { ReactNode } from 'react';
import type { PeerResult, PeersResult } from '../../../../core/calculation/peers/peers-result';
import { quartilesOf } from '../../../../core/calculation/peers/quartiles';
import type { Figure } from '../../../../core/documents/budget';
import type { Decimal } from '../../../../core/figures/decimal';
import { formatSwedish } from '../../../../core/figures/number-text';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { PEER_SENTENCES } from '../../../sentences/peers';

const whole = (amount: Decimal) => formatSwedish(amount, { decimals: 0 });
const inPercent = (fraction: Decimal) => whole(fraction.times(100));

interface Measured {
  readonly key: 'ratio' | 'equity' | 'result';
  readonly head: string;
  readonly text: (amount: Decimal) => string;
}

/** The own figure, linked to its cell. */
function ownFigure(own: PeerResult, sheet: string, { key, text }: Measured): ReactNode {
  const figure: Figure | null = own.peer[key];
  if (figure === null || figure.amount === null) return '–';
  return <CellLink at={{ sheet, row: figure.row, column: figure.column }}>{text(figure.amount)}</CellLink>;
}

function rowOf(measured: Measured, { document, peers, own }: PeersResult): MatrixRow {
  const quartiles = quartilesOf(peers.flatMap(({ peer }) => peer[measured.key]?.amount ?? []));
  const { text } = measured;
  return {
    ...{ key: measured.key, head: measured.head },
    figures: [
      ...(own === null ? [] : [ownFigure(own, document.sheet, measured)]),
      ...(quartiles === null
        ? ['–', '–']
        : [text(quartiles.median), `${text(quartiles.lower)}–${text(quartiles.upper)}`]),
    ],
  };
}

/** The own förbund against the middle one and the quarters below and above, in each of the table's figures. */
export function OwnAgainstAll({ result }: { readonly result: PeersResult }) {
  const { document, own } = result;
  const rows: Measured[] = [
    { key: 'ratio', head: PEER_SENTENCES.equityOfContributions, text: inPercent },
    { key: 'equity', head: PEER_SENTENCES.equityIn(document.unit), text: whole },
    { key: 'result', head: PEER_SENTENCES.resultIn(document.unit), text: whole },
  ];
  return (
    <FigureMatrix
      caption={PEER_SENTENCES.ratioHeading}
      corner={String(document.year ?? '')}
      columns={[
        ...(own === null ? [] : [{ key: 'own', heading: [PEER_SENTENCES.ownColumn] }]),
        { key: 'middle', heading: [PEER_SENTENCES.middle] },
        { key: 'half', heading: PEER_SENTENCES.middleHalf },
      ]}
      groups={[{ key: 'figures', rows: rows.map((row) => rowOf(row, result)) }]}
    />
  );
}
