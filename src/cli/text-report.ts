import { decidedNow } from '../core/calculation/forecast/decided-now';
import type { BridgeStep, ForecastResult, PeriodForecast } from '../core/calculation/forecast/forecast-types';
import type { Coverage, TableCoverage } from '../core/audit/coverage/coverage';
import { allCounted } from '../core/audit/coverage/counted';
import { COVERAGE_HEADING, coverageSentence, nothingFound } from '../core/audit/coverage/coverage-words';
import { periodText } from '../core/documents/forecast-period';
import { formatAddress, formatRange } from '../core/cells/address';
import type { FollowUpResult } from '../core/calculation/follow-up/follow-up-results';
import type { AreaResult, SocialBudgetResult } from '../core/calculation/social-budget/social-results';
import type { PeersResult } from '../core/calculation/peers/peers-result';
import type { SupportOfPlace, SupportResult } from '../core/calculation/support/support-types';
import type { EquityResult, MemberSharesResult, ResultPeriod } from '../core/calculation/money/money-results';
import type { NotChecked } from '../core/documents/finding';
import type { Severity } from '../core/rules/checks/check';
import { periodKey } from '../core/documents/period';
import type { Decimal } from '../core/figures/decimal';
import { formatPercent, formatSwedish } from '../core/figures/number-text';
import { withoutPersonalNumbers } from '../core/privacy/guard-personal-numbers';
import type { ListedFinding } from '../core/sheets/findings/finding-order';
import type { FindingReview } from '../core/sheets/findings/open-findings';
import { acceptedCauses, reopenedSentence } from '../core/sheets/findings/open-findings';
import { orderFindings } from '../core/sheets/findings/finding-order';
import { SEVERITY_WORDS } from '../core/documents/words';
import { lastYear } from '../core/sheets/follow-up/plan';
import { CEILING_WORDS } from '../core/settings/choice-words';
import { MEASURE_WORDS, periodWords } from '../core/sheets/parts/words';
import type { Reported } from './json-report';

/** An error is written so that it is not looked over. */
const severityWord = (severity: Severity) =>
  severity === 'error' ? SEVERITY_WORDS.error.toUpperCase() : SEVERITY_WORDS[severity];

function findingLine({ finding, depth }: ListedFinding): string {
  const { severity, at, label, message } = finding;
  const place = `${at.sheet}!${formatAddress(at)}${label === '' ? '' : ` ${label}`}`;
  return `${'  '.repeat(depth)}${severityWord(severity)} ${place}: ${message}`;
}

/** The findings that are open, with what follows from them; one that has been accepted with other figures shows so. */
function openLines({ findings }: FindingReview, sheets: readonly string[]): string[] {
  const open = new Map(findings.flatMap((each) => (each.state === 'accepted' ? [] : [[each.finding, each] as const])));
  return orderFindings([...open.keys()], sheets).map((listed) => {
    const { state, decision } = open.get(listed.finding) ?? {};
    const isReopened = state === 'reopened' && decision !== null && decision !== undefined;
    return isReopened ? `${findingLine(listed)} ${reopenedSentence(decision)}` : findingLine(listed);
  });
}

/** The findings that the user has accepted, each with why, by whom and when. */
function acceptedLines(review: FindingReview): string[] {
  return acceptedCauses(review).map(({ finding: { at, label }, decision }) => {
    const place = `${at.sheet}!${formatAddress(at)}${label === '' ? '' : ` ${label}`}`;
    const about = [decision?.comment, decision?.by, decision?.date].filter((text) => text !== undefined && text !== '');
    return `  ${place}: ${about.length === 0 ? 'utan skäl' : about.join(', ')}`;
  });
}

/** Example: `2021 prognos, tertial 1`. */
const heading = (period: ResultPeriod) => periodWords(period).toLowerCase();

function sharesLine(result: MemberSharesResult): string {
  const members = result.members.map(({ name, computed }) => `${name} ${formatSwedish(computed)}`).join(', ');
  return `  ${heading(result)}: regionen ${formatSwedish(result.region)}, kommunerna ${formatSwedish(result.municipal)} ${result.unit} (${members})`;
}

const STEP_WORDS: Readonly<Record<string, string>> = { openingDifference: 'ingående' };

function equityLine(entry: EquityResult): string {
  const opening = entry.opening === null ? 'saknas' : formatSwedish(entry.opening);
  const ceiling =
    entry.ceiling === null
      ? ''
      : `; tak ${formatSwedish(entry.ceiling.amount)}, ${entry.ceiling.within ? 'inom taket' : 'över taket'}`;
  return `  ${heading(entry)}: ingående ${opening}, resultat ${formatSwedish(entry.result)}, utgående ${formatSwedish(entry.closing)} ${entry.unit}${ceiling}`;
}

const stepText = ({ step, amount, closing }: BridgeStep): string =>
  `${STEP_WORDS[step] ?? periodText(step)} ${formatSwedish(amount)} till ${formatSwedish(closing)}`;

function periodLine(whole: ForecastResult, forecast: PeriodForecast): string {
  const { year, unit } = whole;
  const { period, result, closing, decision } = forecast;
  const ends = closing === null ? '' : `, utgående ${formatSwedish(closing)}`;
  const now = decidedNow(whole);
  const isChanged = now !== null && now.isChanged && now.decision === decision;
  const today = isChanged ? `; underlaget ger i dag resultat ${formatSwedish(whole.forecast.result)}` : '';
  const decided = decision === null ? '' : `, fastställd ${decision.date}${today}`;
  return `  ${year} ${periodText(period)}: resultat ${formatSwedish(result)}${ends} ${unit}${decided}`;
}

/** Every forecast of the year, and the bridge to the newest. */
function forecastLines(forecast: ForecastResult): string[] {
  const [planned, ...steps] = forecast.periods.at(-1)?.bridge ?? [];
  const bridge = planned === undefined ? [] : [`budget ${formatSwedish(planned.closing)}`, ...steps.map(stepText)];
  return [
    ...forecast.periods.map((period) => periodLine(forecast, period)),
    ...(bridge.length === 0 ? [] : [`  Brygga: ${bridge.join('; ')}`]),
  ];
}

function followUpLine({ unit, period, rows }: FollowUpResult): string {
  const shown = rows.flatMap(({ measure, total, percent }) => {
    if (total === null || total.value === 0) return [];
    return [`${MEASURE_WORDS[measure]} ${total.value}${percent === null ? '' : ` (${percent} %)`}`];
  });
  return `  ${unit} ${periodKey(period)}: ${shown.join(', ')}`;
}

function block(title: string, lines: readonly string[], empty: string | null): string[] {
  if (lines.length === 0) return empty === null ? [] : ['', empty];
  return ['', title, ...lines];
}

/** The units of the last year, without their kommuner. */
function followUpLines(results: readonly FollowUpResult[]): string[] {
  return lastYear(results)
    .filter(({ scope }) => scope !== 'municipality')
    .map(followUpLine);
}

function areaLine({ name, points, max, index, coverage, preliminary }: AreaResult): string {
  const shown = index === null ? 'inget utfall än' : `index ${formatSwedish(index, { decimals: 0 })}`;
  const part =
    preliminary && index !== null ? `, preliminärt: ${formatPercent(coverage, 0)} av poängen kan bedömas` : '';
  return `  ${name}: ${formatSwedish(points, { decimals: 1 })} av ${formatSwedish(max, { decimals: 0 })} poäng, ${shown}${part}`;
}

function socialBudgetLines({ areas, total }: SocialBudgetResult): string[] {
  const { index, strictIndex, coverage, preliminary } = total;
  const whole = (value: Decimal | null) => (value === null ? 'inget utfall än' : formatSwedish(value, { decimals: 0 }));
  const rest = `${formatPercent(coverage, 0)} av poängen kan bedömas; ${whole(strictIndex)} om resten räknas som noll`;
  const isPart = preliminary && index !== null;
  return [...areas.map(areaLine), `  Index: ${whole(index)}${isPart ? `, preliminärt: ${rest}` : ''}`];
}

function peersLines({ peers, sums, signs, within, own, document: { year, unit } }: PeersResult): string[] {
  const shown = within.map(({ mode, count }) => `${CEILING_WORDS[mode].toLowerCase()}: ${count}`).join('; ');
  const ratio = own?.peer.ratio?.amount ?? null;
  return [
    `  ${peers.length} förbund ${year ?? ''}: resultat ${formatSwedish(sums.result)}, eget kapital ${formatSwedish(sums.equity)} ${unit}; ${signs.negative} negativa, ${signs.positive} positiva, ${signs.zero} noll`,
    ...(shown === '' ? [] : [`  Når rekommendationen: ${shown}`]),
    ...(own === null || ratio === null
      ? []
      : [`  ${own.peer.name}: plats ${own.rank} av ${peers.length}, ${formatPercent(ratio, 0)} av bidragen`]),
  ];
}

function supportLine({ region, periods, change }: SupportOfPlace): string {
  const shown = periods.map(
    ({ period: { year, first, last }, equivalents, population, share }) =>
      `${year} månad ${first}–${last}: ${formatSwedish(equivalents.value, { decimals: 0 })} av ${formatSwedish(population.value, { decimals: 0 })}, ${formatPercent(share, 2)}`,
  );
  const ends =
    change === null ? '' : `; förändring ${formatSwedish(change.times(100), { decimals: 2 })} procentenheter`;
  return `  ${region === '' ? 'Tillsammans' : region}: ${shown.join('; ')}${ends}`;
}

/** The places and, where they are several, all of them together. */
function supportLines({ places, whole }: SupportResult): string[] {
  const all = places.length > 1 ? [...places, whole] : places;
  return all.filter(({ periods }) => periods.length > 0).map(supportLine);
}

function writtenLine({ name, cells, formulas, mismatches }: Reported['written'][number]): string {
  const held = mismatches.length === 0 ? 'läst tillbaka' : 'STÄMMER INTE';
  return `  ${name}: ${cells} celler, ${formulas} formler, ${held}`;
}

function notCheckedLine({ sheet, range, reason }: NotChecked): string {
  return `  ${sheet}${range === null ? '' : `!${range}`}: ${reason}`;
}

function tableLine({ range, amounts, proven }: TableCoverage): string {
  return `    ${formatRange(range)}: ${proven} av ${amounts}`;
}

/** A sheet with its tables, where it has several. */
function coverageLines({ sheet, amounts, proven, tables }: Coverage): string[] {
  if (amounts === 0) return [];
  return [`  ${sheet}: ${proven} av ${amounts}`, ...(tables.length > 1 ? tables.map(tableLine) : [])];
}

/**
 * The report as Swedish text: open findings first, then those that are accepted, then results, what was not checked, and what was written. No line
 * has the number of a person.
 */
export function textReport({ file, content, recalculation, written }: Reported): string {
  const { documents, findings, review, results, notChecked, coverage } = recalculation;
  const read = documents.map(({ sheet, range }) => `  ${sheet}!${formatRange(range)}`);
  const sheets = content.sheets.map(({ grid }) => grid.name);
  const counted = allCounted(coverage);
  const isStated = findings.length === 0 && documents.length > 0;
  const coverageTitle = isStated ? COVERAGE_HEADING : coverageSentence(counted);
  const accepted = acceptedLines(review);
  const nothing = accepted.length === 0 ? nothingFound(counted) : 'Inga fel är öppna.';
  return [
    `Tertial: ${file}`,
    ...block('Läste tabellerna', read, 'Ingen tabell kunde läsas.'),
    ...block('Kontroller', openLines(review, sheets), documents.length === 0 ? null : nothing),
    ...block('Godtagna', accepted, null),
    ...block(coverageTitle, coverage.flatMap(coverageLines), null),
    ...block('Medlemsandelar', results.memberShares.map(sharesLine), null),
    ...block('Eget kapital', results.equity.map(equityLine), null),
    ...block('Prognos', results.forecast === null ? [] : forecastLines(results.forecast), null),
    ...block('Uppföljning', followUpLines(results.followUp), null),
    ...block('Social budget', results.socialBudgets.flatMap(socialBudgetLines), null),
    ...block('Offentlig försörjning', results.support.flatMap(supportLines), null),
    ...block('Jämförelse', results.peers.flatMap(peersLines), null),
    ...block('Inte prövat', notChecked.map(notCheckedLine), null),
    ...block('Skrev bladen', written.map(writtenLine), null),
    '',
  ]
    .map(withoutPersonalNumbers)
    .join('\n');
}
