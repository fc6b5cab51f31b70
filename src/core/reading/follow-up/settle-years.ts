import { formatRange } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import type { NotChecked } from '../../documents/finding';
import type { FollowUpDocument } from '../../documents/follow-up';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
import { yearsInText, yearsPlanned } from '../table/heading';

/** Where the year of tables without one was found. */
interface FoundYear {
  readonly year: number;
  readonly statedBy: string;
}

/** The years that a table of another kind is about. */
function yearsOf(document: TertialDocument): number[] {
  if (document.kind === 'budget') return document.columns.flatMap(({ year, soFar }) => year ?? soFar?.year ?? []);
  // A balance sheet is of its day.
  const inTitle = document.kind === 'balance' ? document.year : yearsPlanned(document.title ?? '').year;
  return inTitle === null ? [] : [inTitle];
}

/** The one year of the other follow-up tables; else the file's name, as far as no table of the workbook contradicts it. */
function yearFor(
  documents: readonly FollowUpDocument[],
  others: readonly TertialDocument[],
  workbookName: string | null,
): FoundYear | null {
  const years = [...new Set(documents.flatMap(({ period }) => period.year ?? []))];
  const [only] = years;
  if (only !== undefined && years.length === 1) return { year: only, statedBy: 'de andra tabellerna' };
  const name = workbookName ?? '';
  const year = yearsPlanned(name).year ?? yearsInText(name).year;
  const known = new Set(others.flatMap(yearsOf));
  const isContradicted = year !== null && known.size > 0 && !known.has(year);
  if (year === null || years.length > 0 || isContradicted) return null;
  return { year, statedBy: known.size > 0 ? 'arbetsbokens namn, och finns i andra tabeller' : 'arbetsbokens namn' };
}

/** Documents with a year, and what is reported of where it was found. */
interface Dated {
  readonly documents: readonly TertialDocument[];
  readonly notChecked: readonly NotChecked[];
}

/**
 * Gives follow-up tables that state no year that of the others, or of the workbook's name, and reports it. Tables of
 * several years beside one without: its year is not guessed.
 */
function settleYears(documents: readonly TertialDocument[], workbookName: string | null): Dated {
  const followUp = ofKind(documents, 'followUp');
  const lacking = followUp.filter(({ period }) => period.year === null);
  const [first] = lacking;
  if (first === undefined) return { documents, notChecked: [] };
  const ofOtherKinds = documents.filter(({ kind }) => kind !== 'followUp');
  const found = yearFor(followUp, ofOtherKinds, workbookName);
  const reason =
    found === null
      ? 'Tabellen säger inte vilket år den gäller; perioden redovisas utan år.'
      : `Tabellen säger inte vilket år den gäller; året ${found.year} är taget ur ${found.statedBy}.`;
  const settled = documents.map((document) =>
    document.kind === 'followUp' && document.period.year === null
      ? { ...document, period: { ...document.period, year: found?.year ?? null } }
      : document,
  );
  const others = lacking.length === 1 ? '' : ` Detsamma gäller ${lacking.length - 1} tabeller till.`;
  return {
    documents: settled,
    notChecked: [{ sheet: first.sheet, range: formatRange(first.range), reason: reason + others }],
  };
}

/** As `settleYears`, for the tables of each file by themselves where several are read as one: each has a name of its own. */
export function settleYearsByWorkbook(
  documents: readonly TertialDocument[],
  grids: readonly Grid[],
  workbookName: string | null,
): Dated {
  const fileOf = new Map(grids.map(({ name, origin }) => [name, origin?.file ?? null]));
  const files = new Set(fileOf.values());
  const dated = [...files].map((file) => {
    const own = documents.filter(({ sheet }) => (fileOf.get(sheet) ?? null) === file);
    return settleYears(own, file ?? workbookName);
  });
  return {
    documents: dated.flatMap((each) => each.documents),
    notChecked: dated.flatMap(({ notChecked }) => notChecked),
  };
}
