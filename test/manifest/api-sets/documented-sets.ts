import { textOf } from '../repository';

const ROW = /^\| (1\.\d+) +\| ([^|]+)\|/gm;
const MEMBER = /`(\w+\.\w+)`/g;

/** `1.9 Range.getRowProperties` for each member in the table of the decision record, sorted. */
export function documentedSets(): string[] {
  const rows = textOf('docs', 'decisions', '0007-requirement-set.md').matchAll(ROW);
  return [...rows]
    .flatMap(([, set, members = '']) => [...members.matchAll(MEMBER)].map(([, member]) => `${set} ${member}`))
    .sort();
}
