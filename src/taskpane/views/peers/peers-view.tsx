import { useState } from 'react';
import type { PeersResult } from '../../../core/calculation/peers/peers-result';
import { SENTENCES } from '../../sentences';
import { useSession } from '../../session/session-context';
import type { Outcome } from '../../session/work';
import { Note } from '../parts/note';
import { Pick } from '../parts/pick';
import { AllPeers } from './all-peers';
import { OwnPeer } from './own-peer';

/** The förbund's own name, kept in the workbook when another is picked. */
function OwnChoice({ result: { peers, own } }: { readonly result: PeersResult }) {
  const session = useSession();
  const names = peers.map(({ peer }) => peer.name).sort((left, right) => left.localeCompare(right, 'sv'));
  const keep = (name: string) =>
    void session.ask({ kind: 'saveSettings', settings: { association: name === '' ? null : name } });
  return (
    <>
      <Pick
        label={SENTENCES.ownAssociation}
        value={own?.peer.name ?? ''}
        choices={[['', SENTENCES.noOwn], ...names.map((name) => [name, name] as const)]}
        onPick={keep}
      />
      <Note>{SENTENCES.ownNote}</Note>
    </>
  );
}

/** All förbund of a year beside the own one. */
export default function PeersView({ outcome }: { readonly outcome: Outcome }) {
  const { peers: results } = outcome.recalculation.results;
  const [picked, pick] = useState('0');
  const result = results[Number(picked)] ?? results[0];
  if (result === undefined) return <p>{SENTENCES.noPeers}</p>;
  const { sheet, unit } = result.document;
  return (
    <>
      {results.length > 1 && (
        <Pick
          label={SENTENCES.period}
          value={String(results.indexOf(result))}
          choices={results.map(({ document }, index) => [String(index), `${document.year ?? ''} ${document.sheet}`])}
          onPick={pick}
        />
      )}
      <OwnChoice result={result} />
      {result.own !== null && <OwnPeer own={result.own} sheet={sheet} unit={unit} count={result.peers.length} />}
      <AllPeers result={result} />
    </>
  );
}
