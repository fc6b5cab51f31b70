import type { CellRange } from '../cells/address';
import { overlap } from '../cells/address';
import type { Grid } from '../cells/grid';
import type { TertialDocument } from '../documents/tertial-document';
import type { Steps } from '../pace/steps';
import { atOnce } from '../pace/steps';
import { readBalance } from './balance/read-balance';
import { readMoney } from './budget/read-money';
import { readActivities } from './follow-up/activities';
import { readIncomeMatrices } from './follow-up/income-matrix';
import { readFollowUp } from './follow-up/read-follow-up';
import { readUnitRows } from './follow-up/unit-rows';
import { readParticipants } from './participants/read-participants';
import { readPeers } from './peers/read-peers';
import { readProse } from './prose/read-prose';
import type { Reading } from './reading';
import { tables } from './reading';
import { readSocialBudget } from './social-budget/read-social-budget';
import type { SheetLook } from './unread-sheets';

/** One way to understand a sheet. */
export interface Reader {
  /** True if a document has its sheet for itself: what is beside a list, or between goals, is its own. */
  readonly ownsSheet: boolean;
  /** `null` for tables that no words of the sheet's head announce. */
  readonly look: SheetLook | null;
  /** `taken` are the cells of the tables that the readers before it have read. */
  readonly read: (grid: Grid, taken: readonly CellRange[]) => Steps<Reading>;
}

/** Reads the one document that a sheet can hold. */
function one(read: (grid: Grid) => TertialDocument | null): Reader['read'] {
  return atOnce((grid) => tables([read(grid) ?? []].flat()));
}

/** Reads tables, and keeps those apart from the cells already read. */
function several(read: (grid: Grid) => Reading): Reader['read'] {
  return atOnce((grid, taken) => {
    const reading = read(grid);
    const documents = reading.documents.filter(({ range }) => !taken.some((other) => overlap(other, range)));
    return documents.length === 0 ? tables([]) : { ...reading, documents };
  });
}

/** Every reader, in the order in which a sheet is put before them: tables of money are whatever no other has read. */
export const READERS: readonly Reader[] = [
  {
    ownsSheet: true,
    look: { name: 'en deltagarlista', words: [['startdatum', 'slutdatum'], ['avslutsanledning']] },
    *read(grid) {
      return tables([(yield* readParticipants(grid)) ?? []].flat());
    },
  },
  {
    ownsSheet: true,
    look: { name: 'en social budget', words: [['index', 'poäng'], ['indexpoäng'], ['målområde*', 'målvärde*']] },
    read: one(readSocialBudget),
  },
  {
    ownsSheet: true,
    look: {
      name: 'en jämförelse mellan förbund',
      words: [
        ['samordningsförbund*', 'resultat', 'kapital', 'ansvarsfrihet*'],
        ['län', 'samordningsförbund*', 'resultat'],
      ],
    },
    read: one(readPeers),
  },
  {
    ownsSheet: false,
    look: {
      name: 'en uppföljningstabell',
      words: [
        ['kvinnor', 'män', 'totalt'],
        ['kvinnor', 'män', 'tertial*'],
      ],
    },
    read: atOnce(readFollowUp),
  },
  { ownsSheet: false, look: null, read: several((grid) => tables(readIncomeMatrices(grid))) },
  { ownsSheet: false, look: null, read: several((grid) => tables(readActivities(grid))) },
  { ownsSheet: false, look: null, read: several(readUnitRows) },
  { ownsSheet: false, look: null, read: one(readBalance) },
  { ownsSheet: false, look: null, read: atOnce(readMoney) },
  // A text is what is on a sheet without tables.
  {
    ownsSheet: false,
    look: null,
    read: atOnce((grid, taken) => tables(taken.length > 0 ? [] : [readProse(grid) ?? []].flat())),
  },
];
