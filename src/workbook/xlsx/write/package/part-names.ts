import type { PackageDraft } from './draft';

/** The folder of a part, with its last slash. Example: `xl/workbook.xml` lies in `xl/`. */
function folderOf(partName: string): string {
  return partName.slice(0, partName.lastIndexOf('/') + 1);
}

// Part names that differ only in case are the same name.
function takenNames({ archive, parts }: PackageDraft): ReadonlySet<string> {
  return new Set([...archive.entries.keys(), ...parts.keys()].map((name) => name.toLowerCase()));
}

/**
 * The name that most programs give a part that a workbook has one of, or one with a number where it is taken.
 * Example: `xl/styles.xml` for the stem `styles`.
 */
export function usualPartName(draft: PackageDraft, workbookPart: string, stem: string): string {
  const usual = `${folderOf(workbookPart)}${stem}.xml`;
  return takenNames(draft).has(usual.toLowerCase()) ? freePartName(draft, workbookPart, stem) : usual;
}

/**
 * A name that no part bears, beside the workbook part.
 * Example: after `xl/worksheets/sheet3.xml`, the stem `worksheets/sheet` gives `xl/worksheets/sheet4.xml`.
 */
export function freePartName(draft: PackageDraft, workbookPart: string, stem: string): string {
  const taken = takenNames(draft);
  let number = 1;
  const name = (): string => `${folderOf(workbookPart)}${stem}${number}.xml`;
  while (taken.has(name().toLowerCase())) number += 1;
  return name();
}

/** A target for a relationship of the workbook part to a part in its folder. Example: `worksheets/sheet4.xml`. */
export function relativeTarget(workbookPart: string, partName: string): string {
  return partName.slice(folderOf(workbookPart).length);
}
