import type { Grid } from '../../cells/grid';
import { describe } from '../../documents/descriptions/describe';
import type { NotChecked } from '../../documents/finding';
import type { DocumentKind, TertialDocument } from '../../documents/tertial-document';
import { partyOf } from '../../documents/income-roles';
import { ROLES } from '../../documents/line-role';
import { ofKind } from '../../documents/tertial-document';
import type { Unit } from '../../figures/unit';
import type { Steps } from '../../pace/steps';
import { forEach } from '../../pace/steps';
import { relationsInSteps } from '../../relations/sheet-relations';
import { LONGEST_TABLE } from './constants';
import type { SheetEvidence } from './sheet-equations';
import { sheetKey } from './sheet-equations';

/** Documents whose figures are checked by rules of their kind, which know more than arithmetic does. */
const OWN_AUDIT: ReadonlySet<DocumentKind> = new Set([
  'followUp',
  'incomeMatrix',
  'activities',
  'socialBudget',
  'peers',
]);

const hasKind = (documents: readonly TertialDocument[], name: string, isIt: (kind: DocumentKind) => boolean) =>
  documents.some(({ sheet, kind }) => sheet === name && isIt(kind));

function isSearched({ filled, name }: Grid, documents: readonly TertialDocument[]): boolean {
  if (filled.rows().length >= LONGEST_TABLE) return false;
  return !hasKind(documents, name, (kind) => kind === 'participants');
}

const isMoney = (unit: string | null): unit is Unit => unit === 'kr' || unit === 'tkr' || unit === 'mkr';

/** The unit of a sheet where all that was read of it has the same. */
function unitOf(name: string, documents: readonly TertialDocument[]): Unit | 'antal' {
  const units = new Set(documents.filter(({ sheet }) => sheet === name).map((each) => describe(each).unit));
  const [unit = null] = units;
  return units.size === 1 && isMoney(unit) ? unit : 'antal';
}

function contributionsIn(name: string, documents: readonly TertialDocument[]): ReadonlySet<string> {
  const lines = ofKind(documents, 'budget')
    .filter(({ sheet }) => sheet === name)
    .flatMap((document) => document.lines);
  const contributions = lines.filter(({ role }) => partyOf(role) !== null && !ROLES[role].isTotal);
  return new Set(contributions.flatMap(({ figures }) => figures.map((at) => sheetKey(name, at))));
}

/** What was read of the sheets, and what was not. */
export interface Read {
  readonly documents: readonly TertialDocument[];
  readonly notChecked: readonly NotChecked[];
}

/** What each sheet's figures show of each other, in the sheets that are tables. */
export function evidenceOf(grids: readonly Grid[], documents: readonly TertialDocument[]): Steps<SheetEvidence[]> {
  const searched = grids.filter((grid) => isSearched(grid, documents));
  return forEach(searched, function* (grid): Steps<SheetEvidence> {
    const { name } = grid;
    yield { step: 'sums', sheet: name };
    const hasOwnAudit = hasKind(documents, name, (kind) => OWN_AUDIT.has(kind));
    const contributions = contributionsIn(name, documents);
    const about = { unit: unitOf(name, documents), hasOwnAudit, contributions };
    return { grid, relations: yield* relationsInSteps(grid), ...about };
  });
}
