import { accessDenied } from '../rich-api/host-error';
import type { ModelWorkbook } from '../workbook-model/model';

/**
 * Refuses to add, delete, rename, hide or show a sheet of a workbook whose structure is protected
 * (support.microsoft.com, "Protect a workbook"; `WorkbookProtection` in the reference). That the API answers
 * `AccessDenied` is a guess: no page has the code.
 */
export function requireOpenStructure({ isStructureProtected }: ModelWorkbook): void {
  if (isStructureProtected) throw accessDenied();
}
