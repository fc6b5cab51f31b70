import type { ForecastResult } from '../../calculation/forecast/forecast-types';
import type { PlanPrint, SheetPlan } from '../../port/sheet-plan';
import { amountStyle } from '../parts/amount-style';
import { placeItems, textItem } from '../parts/row-item';
import type { Bridge } from './bridge-help';
import { FOLD, LAST_COLUMN, REPORT_WIDTHS } from './columns';
import type { CheckSource } from './check-section';
import { checkFacts, checkSection } from './check-section';
import { commentSection } from './comment-section';
import type { ContributionTable } from './contribution-section';
import { contributionSection } from './contribution-section';
import { openReadings } from './ceiling-notes';
import { equitySection } from './equity-section';
import type { EquityYear } from './equity-columns';
import type { PlacedFacts } from './facts';
import { placeFacts, sentence } from './facts';
import { labelMerges } from './label-room';
import { extraLines } from './page-lines';
import type { FollowUpSource } from './follow-up-counts';
import { newestResults } from './follow-up-counts';
import { followUpSection } from './follow-up-section';
import type { ForecastSource } from './result-lines';
import { resultSection } from './result-section';
import type { Drawn, Section } from './section';
import { joined, spanned, together } from './section';
import type { SocialSource } from './social-section';
import { socialSection } from './social-section';
import type { UserCells } from '../parts/user-cells';
import type { Unit } from '../../figures/unit';
import type { Subjects } from './words';
import { decidedText, titleText, underText, verdictTemplate } from './words';

/** What the report is made from; `null` and empty for what the workbook has nothing of. */
export interface ReportInputs {
  readonly name: string;
  readonly association: string;
  readonly unit: Unit;
  readonly forecast: ForecastSource | null;
  readonly years: readonly EquityYear[];
  readonly contributions: ContributionTable | null;
  readonly followUp: FollowUpSource | null;
  readonly social: SocialSource | null;
  readonly checks: CheckSource;
  readonly cells: UserCells;
  readonly hasErrors: boolean;
}

const HEAD = { over: 0, title: 1, under: 2, verdict: 3, rows: 5 } as const;
/** The lines of usual height that a page has room for, those that its head takes, and how many pages there are to be. */
const LINES_A_PAGE = 50;
const HEAD_LINES = 8;
const MOST_PAGES = 2;
/** The rows of charts beside each other: where they have room, and where that puts all on one page. */
const CHART_ROWS = { usual: 11, low: 7, none: 0 } as const;

/** A section in its place. */
interface Placed {
  readonly section: Section;
  readonly top: number;
}

function bridgeOf({ result, references }: ForecastSource): Bridge | null {
  const { bridge } = references;
  const decimals = result.unit === 'mkr' ? 1 : 0;
  return bridge.length === 0 ? null : { steps: bridge, style: amountStyle(result.unit), decimals };
}

/** The year that the page is about, as in the pane's overview: the one that is forecast, else the plan's last. */
function focusOf({ years, forecast }: ReportInputs): number {
  if (forecast !== null)
    return years.findIndex(({ basis, year }) => basis === 'forecast' && year === yearOf(forecast.result));
  const planned = years.findLastIndex(({ basis }) => basis === 'budget' || basis === null);
  return planned < 0 ? years.length - 1 : planned;
}

const yearOf = ({ year }: ForecastResult) => year;

function sectionsOf(inputs: ReportInputs, chartRows: number, words: () => PlacedFacts): Section[] {
  const { forecast, years, unit, contributions, followUp, social, checks, cells } = inputs;
  const focus = focusOf(inputs);
  const bridge = forecast === null || chartRows === 0 ? null : bridgeOf(forecast);
  const sections: (Section | null)[] = [
    forecast && resultSection(forecast),
    years.length === 0 ? null : equitySection({ years, focus, unit, bridge, chartRows }),
    forecast && commentSection(forecast),
    contributions && contributionSection(contributions, cells),
    followUp && followUpSection(followUp, chartRows > 0),
    social && socialSection(social),
  ];
  const found = sections.filter((section) => section !== null);
  // What was checked is never alone on a page: what is before it goes with it.
  const before = found.pop();
  const checked = checkSection(checks, words);
  return [...found, before === undefined ? checked : joined(before, checked)];
}

/** The sections below each other, and the rows that begin a page. */
function placed(sections: readonly Section[]): { places: Placed[]; breaks: number[] } {
  let [row, lines]: [number, number] = [HEAD.rows, HEAD_LINES];
  const breaks: number[] = [];
  const places = sections.map((section, index) => {
    const height = section.rows + extraLines(section.draw(row).cells);
    if (index > 0 && lines + height > LINES_A_PAGE) {
      breaks.push(row);
      lines = 0;
    }
    const top = row;
    row += section.rows + 1;
    lines += height + 1;
    return { section, top };
  });
  return { places, breaks };
}

function subjectsOf(inputs: ReportInputs): Subjects {
  const { forecast, years, followUp, social, unit, hasErrors } = inputs;
  const focus = focusOf(inputs);
  return {
    ...{ forecast, years, focus: years[focus] ?? null, unit, hasErrors },
    isOpen: openReadings(years).some((year) => year === years[focus]),
    followUp: followUp === null ? null : (newestResults(followUp)[0] ?? null),
    social: social?.result ?? null,
  };
}

function headCells({ association }: ReportInputs, subjects: Subjects, words: PlacedFacts): Drawn {
  const template = verdictTemplate(subjects, words);
  const cells = [
    ...placeItems({ row: HEAD.over, column: 0 }, [textItem(association, 'over')]),
    ...placeItems({ row: HEAD.over, column: LAST_COLUMN }, [textItem(decidedText(subjects), 'overRight')]),
    ...placeItems({ row: HEAD.title, column: 0 }, [textItem(titleText(subjects), 'reportTitle')]),
    ...placeItems({ row: HEAD.under, column: 0 }, [textItem(underText(subjects), 'note')]),
  ];
  const verdict = sentence(template, words, 'verdict');
  return template === '' ? { cells } : together([{ cells }, spanned(HEAD.verdict, [0, LAST_COLUMN], verdict)]);
}

/** Everything on the page: the sections first, since the sentences at the top are made from their cells. */
function drawAll(inputs: ReportInputs, chartRows: number) {
  let words = placeFacts([]);
  const { places, breaks } = placed(sectionsOf(inputs, chartRows, () => words));
  const facts = together(places.map(({ section, top }) => section.draw(top))).facts;
  words = placeFacts([...facts, ...checkFacts(inputs.checks)]);
  const drawn = together(places.map(({ section, top }) => section.draw(top)));
  const head = headCells(inputs, subjectsOf(inputs), words);
  const page = together([head, drawn, { cells: words.cells }]);
  // In the order in which a workbook that is read has them.
  const merges = [...page.merges, ...labelMerges(drawn.cells)].toSorted(
    (one, other) => one.first.row - other.first.row || one.first.column - other.first.column,
  );
  return { breaks, ...page, merges };
}

function printOf({ association }: ReportInputs, title: string, breaks: readonly number[]): PlanPrint {
  const footer = [association, title].filter((text) => text !== '').join(' · ');
  return { orientation: 'portrait', lastColumn: LAST_COLUMN, breaks, footer };
}

/** On one page if lower charts make it one; charts go before text where there would be more than two. */
function fitted(inputs: ReportInputs): ReturnType<typeof drawAll> {
  const usual = drawAll(inputs, CHART_ROWS.usual);
  if (usual.breaks.length === 0) return usual;
  const low = drawAll(inputs, CHART_ROWS.low);
  if (low.breaks.length === 0) return low;
  return usual.breaks.length < MOST_PAGES ? usual : drawAll(inputs, CHART_ROWS.none);
}

/**
 * The plan of `Tertial Rapport`: one page for the board, or two, with what the workbook has and nothing empty.
 * Example: the verdict is `"Prognosen för 2021 är "&$S$2&" på "&$S$1&...`.
 */
export function reportSheet(inputs: ReportInputs): SheetPlan {
  const { breaks, cells, charts, merges } = fitted(inputs);
  return {
    key: 'report',
    name: inputs.name,
    cells,
    columnWidths: REPORT_WIDTHS,
    hiddenColumns: [],
    headerRow: null,
    names: [],
    choices: [],
    ...{ charts, merges, fold: FOLD },
    print: printOf(inputs, titleText(subjectsOf(inputs)), breaks),
  };
}
