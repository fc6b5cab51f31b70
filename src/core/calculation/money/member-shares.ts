import type { BudgetDocument, BudgetLine } from '../../documents/budget';
import type { SourcedFigure, YearColumn } from '../../documents/column-view';
import { figureOf, linesOf, yearColumns } from '../../documents/column-view';
import type { ByParty, Contribution, SourcedSum } from '../../documents/contributions';
import { contributionsIn, paidBy, sumOfAmounts } from '../../documents/contributions';
import type { NotChecked } from '../../documents/finding';
import { membersIn, sharesIn } from '../../documents/member-share';
import type { MembersDocument } from '../../documents/members';
import type { ShareSource } from '../../documents/share-source';
import { formatRange } from '../../cells/address';
import type { Part } from '../../figures/apportionment';
import { apportion } from '../../figures/apportionment';
import { contributionStep } from '../../figures/unit';
import type { DatedRule } from '../../rules/dated-rule';
import { ruleFor } from '../../rules/dated-rule';
import type { Financing } from '../../rules/financing';
import { partsBeside } from '../../rules/financing';
import type { MemberShare, MemberSharesResult } from './money-results';
import { periodOf } from './money-results';
import type { Settings } from '../../settings/settings';
import { rulesOf } from '../../rules/rulebook';
import type { Terms } from '../terms';

/** What member shares gave for a document, and why some could not be given. */
export interface MemberSharesOutcome {
  readonly results: readonly MemberSharesResult[];
  readonly notChecked: readonly NotChecked[];
}

interface Entry {
  readonly line: BudgetLine;
  readonly source: ShareSource;
  readonly published: SourcedFigure | null;
}

function memberOf({ line, source, published }: Entry, part: Part | undefined): MemberShare | null {
  if (part === undefined) return null;
  return {
    name: line.name,
    share: source.share,
    shareAt: source.at,
    ...(source.sumOf !== undefined && { shareSumOf: source.sumOf }),
    shareIn: source.in,
    exact: part.exact,
    computed: part.amount,
    published,
    difference: published === null ? null : published.amount.minus(part.amount),
  };
}

/** Why a column has no shares to compute: its sentence, or nothing for a table without contributions. */
type Outcome = MemberSharesResult | string | null;

function entriesOf(
  column: YearColumn,
  tables: readonly MembersDocument[],
  settings: Terms,
): { entries: Entry[]; missing: string[] } {
  const entries: Entry[] = [];
  const missing: string[] = [];
  const members = membersIn(column, settings.memberships);
  const shares = sharesIn({ ...column, members, financing: rulesOf(settings).financing }, tables);
  for (const index of members) {
    const line = column.document.lines[index];
    if (line === undefined) continue;
    const published = figureOf(column, index);
    const source = shares.get(index) ?? null;
    if (source !== null && !source.share.isZero()) entries.push({ line, source, published });
    else if (source === null && published !== null && !published.amount.isZero()) missing.push(line.name);
  }
  return { entries, missing };
}

const NO_SHARES = 'Medlemmarnas andelar går inte att dela efter: de saknas, är noll eller negativa.';
const UNSHARED = {
  noWeights: NO_SHARES,
  allZero: NO_SHARES,
  negativeWeight: NO_SHARES,
  brokenStep: 'Statens bidrag är inte i hela enheter, så kommunernas del kan inte delas i hela belopp.',
} as const;

function split(
  column: YearColumn,
  parties: ByParty<Contribution> & { readonly paid: SourcedSum },
  about: { entries: readonly Entry[]; settings: Settings; financing: DatedRule<Financing> },
): Outcome {
  const { entries, settings, financing } = about;
  const { paid: state, region: regions } = parties;
  const step = contributionStep(column.document.unit);
  const { region, municipal } = partsBeside(state.amount, step, financing.value);
  const shared = apportion({
    total: municipal,
    weights: entries.map(({ source }) => source.share),
    method: settings.apportionment,
    step,
  });
  if (!shared.ok) return UNSHARED[shared.reason];
  const publishedFigures = entries.flatMap(({ published }) => published ?? []);
  return {
    ...periodOf(column),
    state,
    financing,
    region,
    municipal,
    publishedRegion: paidBy(regions),
    publishedMunicipal: publishedFigures.length === entries.length ? sumOfAmounts(publishedFigures) : null,
    method: settings.apportionment,
    step,
    members: entries.flatMap((entry, index) => memberOf(entry, shared.parts[index]) ?? []),
  };
}

function compute(column: YearColumn, tables: readonly MembersDocument[], settings: Terms): Outcome {
  const { document, year } = column;
  const parties = contributionsIn(column);
  const paid = paidBy(parties.state);
  const { entries, missing } = entriesOf(column, tables, settings);
  if (paid === null) {
    return linesOf(document, ['income.municipality']).length > 0
      ? 'Medlemsandelar räknades inte: statens bidrag saknas.'
      : null;
  }
  if (linesOf(document, ['income.municipality', 'income.municipalTotal', 'income.region']).length === 0) return null;
  if (missing.length > 0 || entries.length === 0) {
    const who = missing.length > 0 ? ` för ${missing.join(', ')}` : '';
    return `Medlemsandelar räknades inte: andelar saknas${who}.`;
  }
  const financing = ruleFor(rulesOf(settings).financing, year);
  if (financing === null) return `Medlemsandelar räknades inte för ${year}: finansieringsregeln gäller inte det året.`;
  return split(column, { ...parties, paid }, { entries, settings, financing });
}

/** The financing of each year of a budget, and the municipal part split between its members. */
export function memberShares(
  document: BudgetDocument,
  tables: readonly MembersDocument[],
  settings: Terms,
): MemberSharesOutcome {
  const outcomes = yearColumns(document).map((column) => compute(column, tables, settings));
  const reasons = new Set(outcomes.filter((outcome) => typeof outcome === 'string'));
  return {
    results: outcomes.filter((outcome) => outcome !== null && typeof outcome !== 'string'),
    notChecked: [...reasons].map((reason) => ({
      sheet: document.sheet,
      range: formatRange(document.range),
      reason,
    })),
  };
}
