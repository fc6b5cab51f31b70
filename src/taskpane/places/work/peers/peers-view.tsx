import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PeersResult } from '../../../../core/calculation/peers/peers-result';
import type { Decimal } from '../../../../core/figures/decimal';
import { formatPercent, formatSwedish } from '../../../../core/figures/number-text';
import { Note } from '../../../parts/note';
import { Pick } from '../../../parts/pick';
import { PEER_SENTENCES } from '../../../sentences/peers';
import { useSession } from '../../../session/session-context';
import type { Outcome } from '../../../session/work';
import { Distribution } from './distribution';
import { OwnAgainstAll } from './own-against-all';
import { PeerMethods } from './peer-methods';
import { Recommendation } from './recommendation';

const useStyles = makeStyles({
  verdict: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
});

/** The förbund's own name, kept in the workbook when another is picked. */
function OwnChoice({ result: { peers, own } }: { readonly result: PeersResult }) {
  const session = useSession();
  const names = peers.map(({ peer }) => peer.name).sort((left, right) => left.localeCompare(right, 'sv'));
  const keep = (name: string) =>
    void session.ask({ kind: 'saveSettings', settings: { association: name === '' ? null : name } });
  return (
    <Pick
      label={PEER_SENTENCES.ownAssociation}
      value={own?.peer.name ?? ''}
      choices={[['', PEER_SENTENCES.noOwn], ...names.map((name) => [name, name] as const)]}
      onPick={keep}
    />
  );
}

/** How the own förbund lies among the others, in a sentence or two. */
function verdictText({ document, peers, own }: PeersResult): string {
  if (own === null) return PEER_SENTENCES.chooseOwn(peers.length, String(document.year ?? ''));
  const ratio = own.peer.ratio?.amount ?? null;
  if (ratio === null || own.rank === null) return PEER_SENTENCES.ownWithoutRatio(own.peer.name);
  return PEER_SENTENCES.ownRatio(own.peer.name, formatPercent(ratio, 0), own.rank - 1);
}

function sumsText({ document, sums, signs }: PeersResult): string {
  const amount = (value: Decimal) => `${formatSwedish(value, { decimals: 0 })} ${document.unit}`;
  const bySign = PEER_SENTENCES.peerSigns(signs.negative, signs.positive, signs.zero);
  return `${bySign} ${PEER_SENTENCES.peerSums(amount(sums.result), amount(sums.equity))}`;
}

/** All förbund of a year, and the own one among them. */
export default function PeersView({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const { peers: results } = outcome.recalculation.results;
  const [picked, pick] = useState('0');
  const result = results[Number(picked)] ?? results[0];
  if (result === undefined) return <p>{PEER_SENTENCES.noPeers}</p>;
  return (
    <>
      {results.length > 1 && (
        <Pick
          label={PEER_SENTENCES.peersYear}
          value={String(results.indexOf(result))}
          choices={results.map(({ document }, index) => [String(index), `${document.year ?? ''} ${document.sheet}`])}
          onPick={pick}
        />
      )}
      <p className={styles.verdict}>{verdictText(result)}</p>
      <OwnChoice result={result} />
      <Distribution peers={result.peers} own={result.own} />
      <OwnAgainstAll result={result} />
      <Recommendation result={result} mode={outcome.countedWith.settings.ceilingMode} />
      <Note>{sumsText(result)}</Note>
      <PeerMethods result={result} />
    </>
  );
}
