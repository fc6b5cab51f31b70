import type { BudgetDocument } from '../../documents/budget';
import type { ViewChoice } from '../../documents/notes/view-choice';
import type { ActivityView, ActivityViewsResult, ComparedView } from './activity-views-result';
import type { CodeTable } from './code-table';
import { codeTable, isWholeBudget } from './code-table';
import { comparedIn, comparedTotal, decidedViews, groupAmounts, listedTotal } from './compared-views';
import type { Mapping, Other, OtherLine } from './counterparts';
import { codesFor, listsOf, mappingOf, otherLines, otherPlatform } from './counterparts';
import { equityReadings } from './equity-of-views';
import { financingViews } from './financing-views';
import type { Frame } from './frame';
import { amountsOf, byPeriod, sumOf } from './frame';
import { activitySum } from './listed-views';
import type { CodeAmounts } from './mapping';
import { notCompared, otherCodes } from './not-compared';
import type { Platform } from './platform';
import { platformsIn } from './platform';
import { postViews } from './posts';
import { platformSheets, platformView, sharedCosts, viewsWithoutCodes } from './platform-views';
import { periodsOf } from './view-columns';
import type { Amounts } from './view-columns';

/** The tables of a workbook by what they are to the codes. */
interface Views {
  readonly frame: Frame;
  readonly codes: readonly CodeAmounts[];
  readonly mains: readonly BudgetDocument[];
  readonly lists: readonly Mapping<OtherLine>[];
  readonly listed: readonly BudgetDocument[];
  readonly platforms: readonly Platform[];
  readonly mapping: Mapping;
}

/** The newest table of codes, by its last year. */
function newestCodes(documents: readonly BudgetDocument[]): CodeTable | null {
  const lastYear = ({ document }: CodeTable) => Math.max(0, ...periodsOf(document).flatMap(({ year }) => year ?? []));
  const tables = documents.flatMap((document) => codeTable(document) ?? []);
  return tables.toSorted((a, b) => lastYear(b) - lastYear(a))[0] ?? null;
}

function viewsIn(table: CodeTable, documents: readonly BudgetDocument[], choices: readonly ViewChoice[]): Views {
  const { document } = table;
  const frame: Frame = { codes: table, unit: document.unit, periods: periodsOf(document) };
  const codes = table.lines.map((coded) => ({
    coded,
    amounts: byPeriod(amountsOf(document, coded.line, frame), frame),
  }));
  const others = documents.filter((each) => codeTable(each) === null);
  const listed = listsOf(others, codes, frame);
  const mains = others.filter((each) => !listed.includes(each) && activitySum(each) !== null);
  const sheets = new Set([...listed, ...mains].map(({ sheet }) => sheet));
  const platforms = platformsIn(others.filter(({ sheet }) => !sheets.has(sheet)));
  const own = platforms.map((each): Other => otherPlatform(each, frame));
  const lists = listed.map((each) => mappingOf(codes, otherLines(each, frame), choices));
  return { frame, codes, mains, lists, listed, platforms, mapping: mappingOf(codes, own, choices) };
}

function totalOf({ frame, codes }: Views): Amounts {
  const { document, total } = frame.codes;
  if (total !== null) return amountsOf(document, total, frame);
  return sumOf(
    codes.map(({ coded }) => amountsOf(document, coded.line, frame)),
    frame,
  );
}

const labelIn = ({ others }: Mapping, of: ReadonlyMap<number, number>, code: number) =>
  others[of.get(code) ?? -1]?.label ?? null;

function activitiesOf({ frame, codes, lists: [list], mapping }: Views): ActivityView[] {
  return codes.map(({ coded: { code, name, line, group } }, index) => ({
    ...{ code, name, line, amounts: amountsOf(frame.codes.document, line, frame) },
    group: group === null ? null : (frame.codes.groups[group]?.label ?? null),
    proposed: {
      line: list === undefined ? null : labelIn(list, list.proposed, index),
      platform: labelIn(mapping, mapping.proposed, index),
    },
    used: {
      line: list === undefined ? null : labelIn(list, list.used, index),
      platform: labelIn(mapping, mapping.used, index),
    },
  }));
}

/** The platforms that have a code, or whose financing is shown. */
function platformViewsOf({ frame, codes, platforms, mapping }: Views) {
  return platforms.flatMap((platform, index) => {
    const own = codesFor(mapping, codes, index).map(({ coded }) => coded.code);
    return own.length === 0 && platform.financing === null ? [] : [platformView(platform, own, frame)];
  });
}

/** What other sheets have for the activities, beside the codes; of budgets only where the codes are their appendix. */
function comparedWith({ frame, codes, mains, lists, mapping }: Views, total: Amounts): ComparedView[] {
  if (isWholeBudget(frame.codes)) return comparedIn(mapping, codes, frame);
  const totals = [
    ...mains.map((document) => ({ kind: 'main' as const, document, line: activitySum(document) })),
    ...lists.flatMap(listedTotal),
  ];
  return [
    ...totals.flatMap((each) => comparedTotal(each, total, frame)),
    ...[...lists, mapping].flatMap((each) => comparedIn(each, codes, frame)),
  ];
}

function resultOf(views: Views, documents: readonly BudgetDocument[]): ActivityViewsResult {
  const { frame, mains, lists, listed, mapping } = views;
  const groups = frame.codes.groups.map((group, index) => groupAmounts(group, index, frame));
  const total = totalOf(views);
  const platforms = platformViewsOf(views);
  const compared = comparedWith(views, total);
  return {
    ...{ ...frame, total, compared, platforms, activities: activitiesOf(views) },
    groups: frame.codes.groups.map(({ label, status }, index) => ({ label, status, amounts: groups[index] ?? [] })),
    decided: mains.flatMap((main) => decidedViews(main, groups, frame)),
    ...{ platformSheets: platformSheets(platforms, frame), shared: sharedCosts(platforms, frame) },
    posts: postViews(views.platforms, frame.unit),
    financing: financingViews(
      platforms.map(({ platform }) => platform),
      frame.unit,
    ),
    equity: equityReadings({ documents, mains: [...mains, ...listed], compared, frame }),
    notChecked: [...notCompared(frame, lists, mapping), ...otherCodes(frame.codes, documents)],
  };
}

/**
 * The same money as a workbook's budgets show it: by project codes, in the main budget, in a list of activities and in
 * a budget of each activity, joined by name and by what the user has typed. `null` where it has neither codes nor an
 * activity with its financing. Example: a main budget of 10 800 beside codes of 11 620 is 820 less.
 */
export function activityViews(
  documents: readonly BudgetDocument[],
  choices: readonly ViewChoice[],
): ActivityViewsResult | null {
  const table = newestCodes(documents);
  if (table === null) return viewsWithoutCodes(platformsIn(documents));
  return resultOf(viewsIn(table, documents, choices), documents);
}
