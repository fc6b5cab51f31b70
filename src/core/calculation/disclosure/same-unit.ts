import type { FollowUpResult } from '../follow-up/follow-up-results';

/** A name as one reads it: case, width and spaces apart. Example: ` TORGET  1` is `torget 1`. */
export function spelling(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}

/** A name without anything but its letters and digits: `Verk-staden` is `verkstaden`. */
function letters(name: string): string {
  return spelling(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Finds the same unit under different names: other spellings, and a table that is named by its sheet beside
 * tables of one unit with a title. Taking two units for one does no harm: only sums that hold are counted on.
 */
export function unitKeys(results: readonly FollowUpResult[]): (result: FollowUpResult) => string {
  const unitsOn = new Map<string, Set<string>>();
  for (const { unit, scope, sheet } of results) {
    if (scope !== 'unit') continue;
    const sheetKey = letters(sheet);
    unitsOn.set(sheetKey, (unitsOn.get(sheetKey) ?? new Set<string>()).add(letters(unit)));
  }
  return ({ unit, scope, sheet }) => {
    const [own, sheetKey] = [letters(unit), letters(sheet)];
    const others = [...(unitsOn.get(sheetKey) ?? [])].filter((each) => each !== sheetKey);
    const [titled] = others;
    const isAnother = scope === 'unit' && own === sheetKey && others.length === 1 && titled !== undefined;
    return `${scope} ${isAnother ? titled : own}`;
  };
}
