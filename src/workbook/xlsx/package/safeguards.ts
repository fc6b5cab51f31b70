import { readRelationships } from './relationships';
import { readWorkbookPart } from './workbook-part';
import type { Archive } from '../zip/archive';

/** What the user has set up against changes: no sheets added or deleted, or a digital signature of the whole. */
export type Safeguard = 'structure' | 'signature';

/** The part that all signatures of the package are found from; `null` in one that is not signed. */
export function signatureOrigin(archive: Archive): string | null {
  const found = readRelationships(archive, '').find(
    ({ type, target }) => type.endsWith('/digital-signature/origin') && archive.entries.has(target),
  );
  return found?.target ?? null;
}

/** The safeguards that writing in the workbook would go past. Example: `['structure']` where no sheet may be added. */
export function safeguardsOf(archive: Archive): readonly Safeguard[] {
  const isSigned = signatureOrigin(archive) !== null;
  return [
    ...(readWorkbookPart(archive).isLocked ? ['structure' as const] : []),
    ...(isSigned ? ['signature' as const] : []),
  ];
}
