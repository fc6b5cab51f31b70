import type { PeersDocument } from '../peers';
import type { Description } from './description';
import { present } from './description';

/** Example: ”Jämförelse 2020”: 78 förbund. */
export function describePeers({ title, unit, year, peers, total }: PeersDocument): Description {
  return {
    unit,
    counts: unit,
    text: `”${title ?? 'Jämförelse'}”: ${peers.length} förbund.`,
    details: { year },
    columns: [],
    lines: peers.map(({ row, name }) => ({ row, label: name, role: 'peer', level: 0 })),
    figures: [
      ...peers.flatMap(({ result, equity, ratio }) => present([result, equity, ratio])),
      ...Object.values(total ?? {}),
    ],
  };
}
