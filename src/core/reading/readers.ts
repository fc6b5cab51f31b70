import type { CellRange } from '../cells/address';
import { overlap } from '../cells/address';
import type { Grid } from '../cells/grid';
import type { StatedKind } from '../documents/stated-kind';
import type { TertialDocument } from '../documents/tertial-document';
import type { Steps } from '../pace/steps';
import { atOnce } from '../pace/steps';
import { readActivityPlan } from './activity-plan/read-activity-plan';
import { readBalance } from './balance/read-balance';
import { readBudgetRequests } from './budget-requests/read-budget-requests';
import { readMoney } from './budget/read-money';
import { readCoFinancing } from './co-financing/read-co-financing';
import { readContacts } from './contacts/read-contacts';
import { readControlPlan } from './control-plan/read-control-plan';
import { readEffectGoals } from './effect-goals/read-effect-goals';
import { readEquivalents } from './equivalents/read-equivalents';
import { readActivities } from './follow-up/activities';
import { readIncomeMatrices } from './follow-up/income-matrix';
import { readFollowUp } from './follow-up/read-follow-up';
import { readUnitRows } from './follow-up/unit-rows';
import { readPopulationByAge } from './members/population-by-age';
import { readNetworkFees } from './network-fees/read-network-fees';
import { findStatedHeader } from './participants/list-header';
import { readParticipants } from './participants/read-participants';
import { readPeers } from './peers/read-peers';
import { readPostTable } from './post-table/read-post-table';
import { readProse } from './prose/read-prose';
import type { Reading } from './reading';
import { tables } from './reading';
import { readRequisitions } from './requisitions/read-requisitions';
import { readSocialBudget } from './social-budget/read-social-budget';
import { readStatements } from './statement/read-statements';
import { readSurveys } from './surveys/read-surveys';
import type { SheetLook } from './unread-sheets';
import { readYearPlan } from './year-plan/read-year-plan';

/** One way to understand a sheet. */
export interface Reader {
  /** Where the user states what a sheet is, it is put before the readers of that kind alone; `null` for before none then. */
  readonly kind: StatedKind | null;
  /** True if a document has its sheet for itself: what is beside a list, or between goals, is its own. */
  readonly ownsSheet: boolean;
  /** `null` for tables that no words of the sheet's head announce. */
  readonly look: SheetLook | null;
  /** `taken` are the cells of the tables that the readers before it have read. */
  readonly read: (grid: Grid, taken: readonly CellRange[]) => Steps<Reading>;
  /** How a sheet is read that the user states to be of the kind, where that needs less than to be recognised. */
  readonly readStated?: Reader['read'];
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

/** A reader of tables that no words announce, where no reader before it has read anything. */
function besideOthers(kind: Reader['kind'], read: (grid: Grid) => Reading): Reader {
  return { kind, ownsSheet: false, look: null, read: several(read) };
}

/** Every reader, in the order in which a sheet is put before them: tables of money are whatever no other has read. */
export const READERS: readonly Reader[] = [
  {
    kind: 'participants',
    ownsSheet: true,
    look: { name: 'en deltagarlista', words: [['startdatum', 'slutdatum'], ['avslutsanledning']] },
    *read(grid) {
      return tables([(yield* readParticipants(grid)) ?? []].flat());
    },
    *readStated(grid) {
      return tables([(yield* readParticipants(grid, findStatedHeader(grid))) ?? []].flat());
    },
  },
  // Goals with a baseline look like those of a social budget, which has points besides.
  besideOthers(null, (grid) => tables(readEffectGoals(grid))),
  {
    kind: 'socialBudget',
    ownsSheet: true,
    look: { name: 'en social budget', words: [['index', 'poäng'], ['indexpoäng'], ['målområde*', 'målvärde*']] },
    read: several((grid) => tables([readSocialBudget(grid) ?? []].flat())),
  },
  {
    kind: 'peers',
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
    kind: null,
    ownsSheet: true,
    look: { name: 'en tabell över helårsekvivalenter', words: [['helårsekvivalent*']] },
    read: one(readEquivalents),
  },
  besideOthers(null, (grid) => tables([readPopulationByAge(grid) ?? []].flat())),
  {
    kind: null,
    ownsSheet: false,
    look: {
      name: 'en internkontrollplan',
      words: [['internkontrollplan*'], ['kontrollmoment*', 'risk*'], ['konsekvens', 'frekvens']],
    },
    read: one(readControlPlan),
  },
  {
    kind: null,
    ownsSheet: false,
    look: { name: 'ett årshjul', words: [['mötesplan*'], ['årshjul*'], ['sammanträdesplan*']] },
    read: one(readYearPlan),
  },
  {
    kind: null,
    ownsSheet: true,
    look: {
      name: 'en lista över rekvisitioner',
      words: [
        ['rekvisitioner', 'belopp'],
        ['mottagningsattest', 'beslutsattest', 'belopp'],
      ],
    },
    read: one(readRequisitions),
  },
  {
    kind: 'followUp',
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
  besideOthers('followUp', (grid) => tables(readIncomeMatrices(grid))),
  besideOthers('followUp', (grid) => tables(readContacts(grid))),
  besideOthers(null, (grid) => tables(readSurveys(grid))),
  besideOthers(null, (grid) => tables([readActivityPlan(grid) ?? []].flat())),
  besideOthers('followUp', (grid) => tables(readActivities(grid))),
  besideOthers('followUp', readUnitRows),
  besideOthers(null, (grid) => tables([readCoFinancing(grid) ?? []].flat())),
  besideOthers(null, (grid) => tables([readNetworkFees(grid) ?? []].flat())),
  besideOthers(null, (grid) => tables(readBudgetRequests(grid, { beside: false }))),
  besideOthers(null, (grid) => tables(readStatements(grid))),
  { kind: 'balance', ownsSheet: false, look: null, read: one(readBalance) },
  {
    ...{ kind: 'money', ownsSheet: false, look: null },
    read: atOnce((grid, taken) => readMoney(grid, { taken, isStated: false })),
    readStated: atOnce((grid, taken) => readMoney(grid, { taken, isStated: true })),
  },
  // What posts cost is a budget too, where it is read as one.
  { kind: null, ownsSheet: false, look: null, read: one(readPostTable) },
  // Requests beside the columns of a budget are in both: the budget loses nothing by them.
  {
    kind: null,
    ownsSheet: false,
    look: null,
    read: atOnce((grid) => tables(readBudgetRequests(grid, { beside: true }))),
  },
  // A text is what is on a sheet without tables.
  {
    ...{ kind: null, ownsSheet: false, look: null },
    read: atOnce((grid, taken) => tables(taken.length > 0 ? [] : [readProse(grid) ?? []].flat())),
  },
];
