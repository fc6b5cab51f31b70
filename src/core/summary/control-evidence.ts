import type { GoalResult } from '../calculation/social-budget/social-results';
import type { Results } from '../calculation/results';
import { ofGoalAges } from '../calculation/support/support-for-goals';
import type { ControlLine } from '../documents/control-plan';
import type { Finding } from '../documents/finding';
import type { TertialDocument } from '../documents/tertial-document';
import { deliveredUnits } from './delivered-units';
import { headlineAmount, listed } from './summary-words';
import { supportSentence } from './support-words';
import { forecastPeriodWords } from './tertial-words';

/** What Tertial itself has found that a control can rest on, and the sheet that shows it. */
export interface ControlEvidence {
  readonly text: string;
  /** `null` where no sheet of Tertial's shows it. */
  readonly sheet: 'findings' | 'forecast' | 'socialBudget' | 'followUp' | 'requisitions' | null;
}

/** What the evidence is found in. */
export interface EvidenceSource {
  readonly results: Results;
  readonly documents: readonly TertialDocument[];
  readonly findings: readonly Finding[];
}

/** Errors first, and how many there are of each. */
function findingWords(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (errors + warnings === 0) return 'inga fel eller varningar i arbetsboken';
  return `${errors} fel och ${warnings === 1 ? '1 varning' : `${warnings} varningar`} i arbetsboken`;
}

function balance({ results: { forecast }, findings }: EvidenceSource): ControlEvidence {
  if (forecast === null) return { text: `Ingen prognos; ${findingWords(findings)}.`, sheet: 'findings' };
  const { period, forecast: totals, unit } = forecast;
  const words = `Prognos ${forecastPeriodWords(period)}: resultat ${headlineAmount(totals.result, unit)}`;
  return { text: `${words}; ${findingWords(findings)}.`, sheet: 'forecast' };
}

function goals({ results: { socialBudgets } }: EvidenceSource): ControlEvidence | null {
  const [budget] = socialBudgets;
  if (budget === undefined) return null;
  const { index, coverage, preliminary } = budget.total;
  const judged = `${coverage.times(100).toDecimalPlaces(0).toString()} % av poängen bedömda`;
  const text =
    index === null
      ? 'Social budget utan bedömda mål.'
      : `Social budget${budget.year === null ? '' : ` ${budget.year}`}: index ${headlineAmount(index, 'kr')}${preliminary ? `, preliminärt, ${judged}` : ''}.`;
  return { text, sheet: 'socialBudget' };
}

function quality({ results, documents }: EvidenceSource): ControlEvidence | null {
  const units = deliveredUnits(results, documents);
  if (units === null) return null;
  const { delivered, missing, period } = units;
  const all = delivered.length + missing.length;
  const lacking = missing.length === 0 ? '' : `; saknas: ${listed(missing)}`;
  return {
    text: `${delivered.length} av ${all} enheter har lämnat uppföljning för ${period}${lacking}.`,
    sheet: 'followUp',
  };
}

function attests({ results: { requisitions } }: EvidenceSource): ControlEvidence | null {
  const lines = requisitions.flatMap((list) => list.lines);
  if (lines.length === 0) return null;
  const wrong = lines.filter(({ faults }) => faults.length > 0).length;
  return { text: `${lines.length} rekvisitioner och fakturor, ${wrong} med fel i attesten.`, sheet: 'requisitions' };
}

/** The goals that are judged by the part of the population on public support. */
const usesSupport = ({ computed, subGoals }: GoalResult): boolean =>
  computed?.support !== undefined || subGoals.some(usesSupport);

/** What the first table of full-year equivalents that two years can be compared in comes to. */
function support({ results: { support: tables, socialBudgets } }: EvidenceSource): ControlEvidence | null {
  const sentence = ofGoalAges(tables).flatMap((table) => supportSentence(table) ?? [])[0];
  if (sentence === undefined) return null;
  const isGoal = socialBudgets.some(({ areas }) => areas.some(({ goals: all }) => all.some(usesSupport)));
  return { text: `Offentlig försörjning: ${sentence}`, sheet: isGoal ? 'socialBudget' : null };
}

/** What a control can rest on in Tertial's own results; `null` where they have nothing for it. */
export function controlEvidence({ topic }: ControlLine, source: EvidenceSource): ControlEvidence | null {
  switch (topic) {
    case 'balance':
      return balance(source);
    case 'goals':
      return goals(source);
    case 'quality':
      return quality(source);
    case 'requisitions':
      return attests(source);
    case 'support':
      return support(source);
    case null:
      return null;
  }
}
