import { ofKind } from '../../documents/tertial-document';
import type { Results } from '../../calculation/results';
import { EQUITY } from '../equity/sheet';
import { countOf, openCauses } from '../findings/open-findings';
import { reviewFindings } from '../findings/review-findings';
import { FINDINGS } from '../findings/sheet';
import { publicFollowUp } from '../follow-up-public/public-follow-up';
import { FOLLOW_UP } from '../follow-up/sheet';
import { FORECAST } from '../forecast/sheet';
import type { SheetContext, SheetEntry } from '../sheet-entry';
import { SOCIAL_BUDGET } from '../social-budget/sheet';
import { fullName } from './association-name';
import { contributionTable } from './contribution-section';
import type { EquitySources } from './equity-columns';
import { equityYears, reportUnit } from './equity-columns';
import type { FollowUpSource } from './follow-up-counts';
import type { ReportInputs } from './plan';
import { reportSheet } from './plan';

/** True where there is something that a board is told. */
function isWanted({ forecast, equity, followUp, socialBudgets }: Results): boolean {
  return forecast !== null || equity.length > 0 || followUp.length > 0 || socialBudgets.length > 0;
}

function followUpSource({ results, settings, notes, built }: SheetContext): FollowUpSource | null {
  if (results.followUp.length === 0) return null;
  const { threshold, percentBase, masksReport } = settings.disclosure;
  return {
    ...{ results: results.followUp, sheet: built(FOLLOW_UP), threshold, percentBase, isMasked: masksReport },
    published: publicFollowUp({ results, settings, published: notes.published }).results,
  };
}

function equitySources({ results, built }: SheetContext): EquitySources {
  const forecast = built(FORECAST);
  return {
    ...{ results: results.equity, sheet: built(EQUITY) },
    forecast: forecast && results.forecast && { result: results.forecast, references: forecast.references },
  };
}

function inputsOf(context: SheetContext): ReportInputs {
  const { names, documents, results, findings, coverage, notChecked, notes, cells, built } = context;
  const sources = equitySources(context);
  const unit = reportUnit(sources);
  const [social] = results.socialBudgets;
  const openErrors = countOf(openCauses(reviewFindings(findings, notes.decisions)), 'error');
  return {
    ...{ name: names.report, association: fullName(context), unit, cells },
    ...{ forecast: sources.forecast, years: equityYears(sources) },
    contributions: contributionTable(ofKind(documents, 'budget'), unit),
    followUp: followUpSource(context),
    social: social === undefined ? null : { result: social, sheet: built(SOCIAL_BUDGET) },
    checks: { coverage, notChecked, findings: built(FINDINGS), found: findings, openErrors, overview: names.overview },
    hasErrors: openErrors > 0,
  };
}

/** The paper for the board: a page or two of what the workbook has, every figure a formula. */
export const REPORT: SheetEntry = {
  name: 'Tertial Rapport',
  isWanted,
  left: null,
  plan: (context) => ({ plan: reportSheet(inputsOf(context)) }),
};
