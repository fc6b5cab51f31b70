import type { ForecastDecision } from '../../documents/notes/forecast-input';
import { isDay } from '../../cells/serial-day';
import { lastMonth, periodText } from '../../documents/forecast-period';
import type { CellReference, Finding } from '../../documents/finding';
import type { RuleName } from '../../rules/checks/checks';
import { findingAbout } from '../../documents/finding-about';
import type { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { forecastEquity } from './forecast-equity';
import { decisionSeal } from './fingerprints';
import type { ForecastLine, ForecastResult } from './forecast-types';
import { adjustmentDay } from './adjustment-state';
import { isUndocumented } from './typed-checks';

/** More lines than these are reported by their number. */
const MOST_SHOWN = 3;

type Remark = Pick<Finding, 'label' | 'message'> & Partial<Finding>;

function remark(rule: RuleName, at: CellReference, about: Remark): Finding {
  return findingAbout({ rule, at, heading: 'Prognos', ...about });
}

/** The latest decision on each period of the forecast's year. */
function latestDecisions({ decisions, year }: ForecastResult): ForecastDecision[] {
  const own = decisions.filter(({ period }) => period.startsWith(String(year)));
  return [...new Map(own.map((decision) => [decision.period, decision])).values()];
}

/** The lines whose forecast is another than was decided, as `Löner 650 i stället för 640`. */
function changedLines(lines: readonly ForecastLine[], decision: ForecastDecision): string {
  const changed = lines.flatMap(({ key, label, forecast }) => {
    const then = decision.lines.get(key);
    if (then?.eq(forecast)) return [];
    return [`${label} ${formatSwedish(forecast)}${then ? ` i stället för ${formatSwedish(then)}` : ''}`];
  });
  if (changed.length === 0) return '';
  const rest = changed.length > MOST_SHOWN ? ` och ${changed.length - MOST_SHOWN} rader till` : '';
  return ` Ändrat: ${changed.slice(0, MOST_SHOWN).join(', ')}${rest}.`;
}

function placeOf({ lines }: ForecastResult, decision: ForecastDecision): CellReference | null {
  const changed = lines.find(({ key, forecast }) => !decision.lines.get(key)?.eq(forecast)) ?? lines[0];
  const figure = changed?.outturn ?? changed?.published ?? changed?.budget;
  return figure?.figure.at ?? changed?.at ?? null;
}

const amounts = (now: Decimal, then: Decimal, unit: string) =>
  `${formatSwedish(now)} ${unit} i stället för ${formatSwedish(then)} ${unit}`;

/** What is decided stays, but a source that has changed since is reported. */
function sourceFinding(forecast: ForecastResult, decision: ForecastDecision): Finding[] {
  const at = placeOf(forecast, decision);
  const { period, date, plannedResult, fingerprint } = decision;
  const label = `Fastställd prognos, ${periodText(period)}`;
  if (at === null) return [];
  if (period === forecast.period) {
    if (fingerprint === forecast.fingerprint) return [];
    const now = amounts(forecast.forecast.result, decision.result, forecast.unit);
    const message = `Underlaget har ändrats sedan prognosen fastställdes ${date}: i dag ger det resultatet ${now}.${changedLines(forecast.lines, decision)} Den fastställda prognosen står kvar.`;
    return [remark('decidedSource', at, { label, message })];
  }
  if (plannedResult.eq(forecast.budget.result)) return [];
  const now = amounts(forecast.budget.result, plannedResult, forecast.unit);
  const message = `Budgeten har ändrats sedan prognosen fastställdes ${date}: resultatet är ${now}, så bryggans steg är inte de som beslutades.`;
  return [remark('decidedSource', at, { label, message })];
}

function sealFinding({ at, period, date, ...decision }: ForecastDecision): Finding[] {
  if (at === null || decisionSeal({ period, date, ...decision }) === decision.seal) return [];
  const label = `Fastställd prognos, ${periodText(period)}`;
  const message = `Kolumnen har ändrats efter att prognosen fastställdes ${date}: siffrorna är inte de som beslutades.`;
  return [remark('decidedFigures', at, { label, message })];
}

function adjustmentFinding(line: ForecastLine, { months }: ForecastResult): Finding[] {
  const { input, label, at, adjustment, adjustmentState } = line;
  const amount = formatSwedish(adjustment);
  if (adjustment.isZero()) return [];
  if (isUndocumented(input)) {
    const message = `Justeringen på ${amount} saknar orsak, beslutsfattare eller datum.`;
    return [remark('adjustment', at, { label, message })];
  }
  if (adjustmentState !== 'open' || input === null) return [];
  const met = `beslutades ${adjustmentDay(input)}, och utfallet går till och med ${lastMonth(months)}`;
  const question = 'är den kvar, finns den i utfallet eller ska den ändras? Tills du svarar räknas den med.';
  const how = 'Svara vid raden i prognosen: Kvar, I utfallet, eller nytt belopp och ny dag.';
  return [remark('adjustment', at, { label, message: `Justeringen på ${amount} ${met}: ${question} ${how}` })];
}

/** A decision that was asked for without who decides or a day. */
function refusedFinding({ refused, lines: [first], period }: ForecastResult): Finding[] {
  if (refused === null || first === undefined) return [];
  const lacking = [
    ...(isDay(refused.date) ? [] : ['dagen (som 2021-05-20)']),
    ...(refused.decidedBy.trim() === '' ? ['vem som fastställer den'] : []),
  ];
  const message = `Prognosen är inte fastställd: skriv ${lacking.join(' och ')} under Fastställda prognoser på prognosens blad, och kör Tertial igen.`;
  return [remark('decisionIncomplete', first.at, { label: `Fastställd prognos, ${periodText(period)}`, message })];
}

/**
 * What must be reported about a forecast: a source that changed after a decision, a decided figure that was changed, a
 * decision without a day or a name, and adjustments that nobody can trace or that may be in the outturn by now. Example: `Underlaget har ändrats sedan prognosen fastställdes 2021-05-20: …`.
 */
export function forecastFindings(forecast: ForecastResult): Finding[] {
  return [
    ...latestDecisions(forecast).flatMap((decision) => sourceFinding(forecast, decision)),
    ...forecast.decisions.flatMap(sealFinding),
    ...refusedFinding(forecast),
    ...forecast.lines.flatMap((line) => adjustmentFinding(line, forecast)),
    ...forecastEquity(forecast),
  ];
}
