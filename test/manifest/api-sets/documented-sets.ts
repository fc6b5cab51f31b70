import { textOf } from '../repository';

const ROW = /^\| (1\.\d+) +\| ([^|]+)\|/gm;
const OPTIONAL_ROW = /^\| from (1\.\d+) +\| ([^|]+)\|/gm;
const MEMBER = /`(\w+\.\w+)`/g;

/** `1.9 Range.getRowProperties` for each member in the table of the decision record, sorted. */
export function documentedSets(): string[] {
  return membersIn(ROW);
}

/** The same for each member that is used where Excel has it, and done without elsewhere. */
export function optionalSets(): string[] {
  return membersIn(OPTIONAL_ROW);
}

function membersIn(row: RegExp): string[] {
  const rows = textOf('docs', 'decisions', '0007-requirement-set.md').matchAll(row);
  return [...rows]
    .flatMap(([, set, members = '']) => [...members.matchAll(MEMBER)].map(([, member]) => `${set} ${member}`))
    .sort();
}
