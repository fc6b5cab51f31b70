import { ACTIVITIES } from './activities/sheet';
import type { SheetKey } from '../port/sheet-plan';
import { CONTROL_PLAN } from './control-plan/sheet';
import { EFFECT_GOALS } from './effect-goals/sheet';
import { EQUITY } from './equity/sheet';
import { FINANCING } from './financing/sheet';
import { FINDINGS } from './findings/sheet';
import { FOLLOW_UP_PUBLIC } from './follow-up-public/sheet';
import { FOLLOW_UP } from './follow-up/sheet';
import { FORECAST } from './forecast/sheet';
import { MEMBER_SHARES } from './member-shares/sheet';
import { OVERVIEW } from './overview/sheet';
import { PEERS } from './peers/sheet';
import { REPORT } from './report/sheet';
import { REQUESTS } from './requests/sheet';
import { REQUISITIONS } from './requisitions/sheet';
import { SCENARIOS } from './scenarios/sheet';
import type { SheetEntry } from './sheet-entry';
import { STATEMENTS } from './statements/sheet';
import { SOCIAL_BUDGET } from './social-budget/sheet';
import { SURVEYS } from './surveys/sheet';
import { REPORT_TEXT } from './text/sheet';
import { YEAR_PLAN } from './year-plan/sheet';
import { VIEWS } from './views/sheet';

/** Every sheet that Tertial writes. */
export const SHEETS: Readonly<Record<SheetKey, SheetEntry>> = {
  report: REPORT,
  overview: OVERVIEW,
  memberShares: MEMBER_SHARES,
  equity: EQUITY,
  forecast: FORECAST,
  scenarios: SCENARIOS,
  followUp: FOLLOW_UP,
  followUpPublic: FOLLOW_UP_PUBLIC,
  activities: ACTIVITIES,
  controlPlan: CONTROL_PLAN,
  yearPlan: YEAR_PLAN,
  requisitions: REQUISITIONS,
  views: VIEWS,
  requests: REQUESTS,
  financing: FINANCING,
  effectGoals: EFFECT_GOALS,
  surveys: SURVEYS,
  socialBudget: SOCIAL_BUDGET,
  peers: PEERS,
  statements: STATEMENTS,
  text: REPORT_TEXT,
  findings: FINDINGS,
};
