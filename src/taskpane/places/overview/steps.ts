import { doubtsOf } from '../../../core/calculation/forecast/doubts';
import type { ForecastResult } from '../../../core/calculation/forecast/forecast-types';
import type { Finding } from '../../../core/documents/finding';
import { listed } from '../../../core/summary/summary-words';
import { forecastPeriodWords } from '../../../core/summary/tertial-words';
import type { Where } from '../../navigation/where';
import { OVERVIEW_SENTENCES } from '../../sentences/overview';

/** One thing to do in a tertial, how it stands, and where it is done. */
export interface Step {
  readonly key: 'read' | 'errors' | 'warnings' | 'equity' | 'forecast' | 'decide' | 'write' | 'copy';
  readonly title: string;
  readonly detail: string | null;
  readonly isDone: boolean;
  readonly to: Where;
}

/** What the steps are told from. */
export interface StepsInput {
  /** The findings that are left to deal with; how many are accepted. */
  readonly open: readonly Finding[];
  readonly accepted: number;
  readonly isStale: boolean;
  readonly forecast: ForecastResult | null;
  /** Sheets to write, and those of them that do not hold what they should. */
  readonly sheets: readonly string[];
  readonly toWrite: readonly string[];
  /** True if there is a text to copy, and if it has been copied as it is. */
  readonly hasText: boolean;
  readonly isCopied: boolean;
}

const REVIEW: Where = { place: 'review' };
const EQUITY_RULES: ReadonlySet<string> = new Set(['equityHigh', 'equityLow']);
/** The row and column that a finding is about. Example: `Årets resultat 2019 Budget`. */
function subject({ label, heading }: Finding): string {
  return [label, heading].filter((part) => part !== '').join(' ');
}

/** What the first two of them are about: a line has no room for more. */
function named(findings: readonly Finding[]): string {
  const [first, second, ...others] = [...new Set(findings.map(subject))];
  const shown = [first, second].flatMap((name) => name ?? []);
  return others.length === 0 ? listed(shown) : [...shown, OVERVIEW_SENTENCES.andMore(others.length)].join(', ');
}

function reviewStep({ open, accepted }: StepsInput): Step {
  const errors = open.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) {
    const detail = accepted === 0 ? null : OVERVIEW_SENTENCES.acceptedFindings(accepted);
    return { key: 'errors', title: OVERVIEW_SENTENCES.stepReview, detail, isDone: true, to: REVIEW };
  }
  return {
    ...{ key: 'errors', title: OVERVIEW_SENTENCES.stepErrors(errors.length), detail: named(errors) },
    ...{ isDone: false, to: REVIEW },
  };
}

function warningSteps({ open }: StepsInput): Step[] {
  const equity = open.filter(({ rule }) => EQUITY_RULES.has(rule));
  const others = open.filter(({ severity, rule }) => severity === 'warning' && !EQUITY_RULES.has(rule));
  const step = (key: 'equity' | 'warnings', title: string, about: readonly Finding[]): Step[] =>
    about.length === 0 ? [] : [{ key, title, detail: named(about), isDone: false, to: REVIEW }];
  return [
    ...step('warnings', OVERVIEW_SENTENCES.stepWarnings(others.length), others),
    ...step('equity', OVERVIEW_SENTENCES.stepEquity, equity),
  ];
}

/** The lines that raise a question before the forecast is decided. */
export function doubtfulLines({ lines, months }: ForecastResult): number {
  return lines.filter((line) => doubtsOf(line, { months }).length > 0).length;
}

/** True if the forecast of the period that is worked on has been decided. */
function isDecided({ periods, period }: ForecastResult): boolean {
  return periods.some((each) => each.period === period && each.origin === 'decided');
}

function forecastSteps(forecast: ForecastResult | null): Step[] {
  // Without an outturn there is nothing to forecast from: the budget is what is decided.
  if (forecast === null || forecast.months === 0) return [];
  const doubtful = doubtfulLines(forecast);
  const to: Where = { place: 'work', tool: 'forecast' };
  const title = OVERVIEW_SENTENCES.stepDecide(forecastPeriodWords(forecast.period));
  return [
    {
      ...{ key: 'forecast', title: OVERVIEW_SENTENCES.stepForecast, isDone: doubtful === 0, to },
      detail: doubtful === 0 ? OVERVIEW_SENTENCES.allForecast : OVERVIEW_SENTENCES.linesToReview(doubtful),
    },
    { key: 'decide', title, detail: null, isDone: isDecided(forecast), to },
  ];
}

function reportSteps({ open, sheets, toWrite, hasText, isCopied }: StepsInput): Step[] {
  const hasErrors = open.some(({ severity }) => severity === 'error');
  const rest = hasErrors ? OVERVIEW_SENTENCES.errorsFollow : null;
  const write: Step = {
    ...{ key: 'write', title: OVERVIEW_SENTENCES.stepWrite, isDone: toWrite.length === 0 },
    ...{ detail: toWrite.length === 0 ? null : rest, to: { place: 'report', part: 'sheets' } },
  };
  const copy: Step = {
    ...{ key: 'copy', title: OVERVIEW_SENTENCES.stepCopy, detail: null },
    ...{ isDone: isCopied, to: { place: 'report', part: 'text' } },
  };
  return [...(sheets.length === 0 ? [] : [write]), ...(hasText ? [copy] : [])];
}

/** The tertial from reading to the text that goes to the board: what of it is done, and what is left, in order. */
export function stepsOf(input: StepsInput): readonly Step[] {
  const read: Step = {
    key: 'read',
    title: OVERVIEW_SENTENCES.stepRead,
    detail: null,
    isDone: false,
    to: { place: 'overview' },
  };
  return [
    ...(input.isStale ? [read] : []),
    ...[reviewStep(input), ...warningSteps(input)],
    ...forecastSteps(input.forecast),
    ...reportSteps(input),
  ];
}
