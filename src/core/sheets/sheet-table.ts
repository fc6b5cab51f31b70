import type { SheetKey } from '../port/sheet-plan';
import { EQUITY } from './equity/sheet';
import { FINDINGS } from './findings/sheet';
import { FOLLOW_UP_PUBLIC } from './follow-up-public/sheet';
import { FOLLOW_UP } from './follow-up/sheet';
import { FORECAST } from './forecast/sheet';
import { MEMBER_SHARES } from './member-shares/sheet';
import { OVERVIEW } from './overview/sheet';
import { PEERS } from './peers/sheet';
import { SCENARIOS } from './scenarios/sheet';
import type { SheetEntry } from './sheet-entry';
import { SOCIAL_BUDGET } from './social-budget/sheet';
import { REPORT_TEXT } from './text/sheet';

/** Every sheet that Tertial writes. */
export const SHEETS: Readonly<Record<SheetKey, SheetEntry>> = {
  overview: OVERVIEW,
  memberShares: MEMBER_SHARES,
  equity: EQUITY,
  forecast: FORECAST,
  scenarios: SCENARIOS,
  followUp: FOLLOW_UP,
  followUpPublic: FOLLOW_UP_PUBLIC,
  socialBudget: SOCIAL_BUDGET,
  peers: PEERS,
  text: REPORT_TEXT,
  findings: FINDINGS,
};
