import { WHOLE_YEAR } from '../../documents/forecast-period';
import type { Decimal } from '../../figures/decimal';
import type { LastYear, LineFigures, ProposalReason } from './forecast-types';

/** A method that nobody has chosen, and what of the line's figures makes it likely. */
interface Proposal {
  readonly method: 'budget' | 'invoiced';
  readonly reason: ProposalReason;
}

/** What a line that is taken for a yearly invoice is proposed to be forecast by. */
const PROPOSED: Readonly<Record<ProposalReason, Proposal['method']>> = {
  noOutturn: 'budget',
  nothingBooked: 'budget',
  laterLastYear: 'budget',
  mostBooked: 'invoiced',
  doneByNowLastYear: 'invoiced',
  asMuchAsLastYear: 'invoiced',
};

/** The reasons as they are shown. */
export const PROPOSAL_WORDS: Readonly<Record<ProposalReason, string>> = {
  noOutturn: 'utfallet är tomt, så hela budgeten väntas komma',
  nothingBooked: 'inget är bokfört än, så hela budgeten väntas komma',
  laterLastYear: 'förra året bokfördes beloppet senare på året',
  mostBooked: 'mer än 80 % av budgeten är redan bokförd, långt före årets takt',
  doneByNowLastYear: 'förra året var allt bokfört vid den här tiden',
  asMuchAsLastYear: 'lika mycket är bokfört som under hela förra året',
};

/** A larger part of the budget than this, booked long before the year's pace, is hardly the first of equal parts. */
const MOST_OF_BUDGET = 0.8;
/** How far before the year's pace a single invoice brings a line: a fifth of the year's budget. */
const BEFORE_PACE = 0.2;
/** What differs by a twentieth is alike. */
const ALIKE = 0.05;

type Pattern = 'later' | 'done' | 'even' | null;

/** When last year's amount was booked: after these months, within them, or as the year went; `null` if not known. */
function patternOf({ whole, soFar }: LastYear): Pattern {
  if (whole === null || soFar === null || whole.isZero()) return null;
  const part = soFar.div(whole);
  if (part.abs().lte(ALIKE)) return 'later';
  return part.gte(1 - ALIKE) ? 'done' : 'even';
}

function isAlike(amount: Decimal, other: Decimal | null): boolean {
  return other !== null && !other.isZero() && amount.div(other).minus(1).abs().lte(ALIKE);
}

/** The reason in what is booked of a budget, by this year's pace and last year's pattern. */
function reasonIn(outturn: Decimal, budget: Decimal, { lastYear, months }: YearlyTerms): ProposalReason | null {
  const pattern = patternOf(lastYear);
  const [share, pace] = [outturn.div(budget), months / WHOLE_YEAR];
  if (pattern === 'later' && share.lt(pace)) return 'laterLastYear';
  if (pattern === 'done' && lastYear.soFar !== null && outturn.div(lastYear.soFar).gte(0.5)) return 'doneByNowLastYear';
  if (pattern === 'even' || share.lt(pace + BEFORE_PACE)) return null;
  if (isAlike(outturn, lastYear.whole)) return 'asMuchAsLastYear';
  return share.gt(MOST_OF_BUDGET) ? 'mostBooked' : null;
}

/** What decides besides the line's own figures. */
export interface YearlyTerms {
  readonly lastYear: LastYear;
  /** Whole months of outturn: more than none, fewer than twelve. */
  readonly months: number;
}

/**
 * What is proposed for a line that seems to be invoiced once a year: the whole budget while nothing is booked, the
 * outturn as it is once most of it is, or as last year went; `null` for a line that follows the year's pace.
 * Example: budget 150 and outturn 0 after four months: the budget.
 */
export function yearlyInvoice({ budget, outturn }: LineFigures, terms: YearlyTerms): Proposal | null {
  if (budget === null || budget.amount.isZero()) return null;
  const reason =
    outturn === null
      ? 'noOutturn'
      : outturn.amount.isZero()
        ? 'nothingBooked'
        : reasonIn(outturn.amount, budget.amount, terms);
  return reason === null ? null : { method: PROPOSED[reason], reason };
}
