import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that the manifest lies in. */
export const REPOSITORY = join(__dirname, '..', '..');

/** The text of a file of the repository. Example: `textOf('manifest.xml')`. */
export function textOf(...path: readonly string[]): string {
  return readFileSync(join(REPOSITORY, ...path), 'utf8');
}
