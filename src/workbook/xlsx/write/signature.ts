import { readRelationships, relationshipsPartName } from '../package/relationships';
import { signatureOrigin } from '../package/safeguards';
import type { Archive } from '../zip/archive';
import { removeContentType } from './package/content-types';
import type { PackageDraft } from './package/draft';
import { hasPart, removePart } from './package/draft';
import { removeRelationshipsTo } from './package/relationships';

/** The part, and all that is found from it in the package. */
function partsFrom(archive: Archive, partName: string, found: Set<string>): ReadonlySet<string> {
  if (found.has(partName) || !archive.entries.has(partName)) return found;
  found.add(partName);
  for (const { external, target } of readRelationships(archive, partName)) {
    if (!external) partsFrom(archive, target, found);
  }
  return found;
}

/** Takes out the digital signature, if there is one: it was made of other bytes and would be invalid. */
export function dropSignature(draft: PackageDraft): void {
  const origin = signatureOrigin(draft.archive);
  if (origin === null) return;
  removeRelationshipsTo(draft, '', origin);
  for (const part of partsFrom(draft.archive, origin, new Set())) {
    removeContentType(draft, part);
    for (const name of [part, relationshipsPartName(part)]) if (hasPart(draft, name)) removePart(draft, name);
  }
}
