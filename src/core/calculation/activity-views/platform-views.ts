import type { ActivityViewsResult, PlatformSheet, PlatformView } from './activity-views-result';
import { financingViews } from './financing-views';
import type { Measures } from './frame';
import { amountsOf, sumOf } from './frame';
import type { Platform } from './platform';
import { postViews } from './posts';
import { periodsOf } from './view-columns';
import type { Amounts } from './view-columns';

/** Costs that platforms have in common. */
const SHARED = /^(?:övriga? kostnad|övrigt$|gemensam|omkostnad|overhead)/iu;

/** What a platform comes to, group by group. */
export function platformView(platform: Platform, codes: readonly string[], measures: Measures): PlatformView {
  const { document, total, groups } = platform;
  return {
    ...{ platform, codes, total: amountsOf(document, total, measures) },
    groups: groups.map(({ label, line }) => ({
      ...{ label, isShared: SHARED.test(label), amounts: amountsOf(document, line, measures) },
    })),
  };
}

/** Sheets with several platforms, with the sum that is printed of them. */
export function platformSheets(views: readonly PlatformView[], measures: Measures): PlatformSheet[] {
  const sheets = [...new Set(views.map(({ platform }) => platform.document.sheet))];
  return sheets.flatMap((sheet) => {
    const own = views.filter(({ platform }) => platform.document.sheet === sheet);
    if (own.length < 2) return [];
    const totals = own.map(({ total }) => total);
    const sum = sumOf(totals, measures);
    const last = own.findLast(({ platform }) => platform.above !== null)?.platform;
    if (last === undefined) return [{ sheet, label: null, sum, printed: sum.map(() => null) }];
    const label = last.document.lines[last.above ?? -1]?.label ?? null;
    return [{ sheet, label, sum, printed: amountsOf(last.document, last.above, measures) }];
  });
}

/** What all platforms have in common. Example: 140, 145, 180 and 40 are 505. */
export function sharedCosts(views: readonly PlatformView[], measures: Measures): Amounts {
  const shared = views.flatMap(({ groups }) => groups.filter(({ isShared }) => isShared));
  return sumOf(
    shared.map(({ amounts }) => amounts),
    measures,
  );
}

/** Platforms with financing or posts where the workbook has no codes to compare them with; `null` for none. */
export function viewsWithoutCodes(platforms: readonly Platform[]): ActivityViewsResult | null {
  const financed = platforms.filter(({ financing }) => financing !== null);
  const unit = (financed[0] ?? platforms[0])?.document.unit ?? 'kr';
  const posts = postViews(platforms, unit);
  if (financed.length + posts.posts.length === 0) return null;
  const periods = financed.slice(0, 1).flatMap(({ document }) => periodsOf(document));
  const measures = { unit, periods: periods.filter(({ key }) => key !== 'sum') };
  const views = financed.map((platform) => platformView(platform, [], measures));
  return {
    ...{ codes: null, ...measures, groups: [], activities: [], compared: [], decided: [], equity: [] },
    ...{ total: measures.periods.map(() => null), platforms: views, platformSheets: [], notChecked: [] },
    ...{ shared: sharedCosts(views, measures), financing: financingViews(financed, unit), posts },
  };
}
