const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const ROOT = join(__dirname, '..', '..');
const TEST = /\.test\.tsx?$/;
const PART = /\.together\.cjs$/;
const ENVIRONMENT = /^\/\*\* @jest-environment (\S+)/;

/** Each of these takes long by itself. */
const ALONE = [
  'test/core/recalculate/reading-back.test.ts',
  'test/taskpane/session/typed-meanwhile.test.ts',
  'test/workbook/excel/excel-workbook.test.ts',
  'test/workbook/xlsx/read/hostile.test.ts',
];

const textOf = (file) => readFileSync(join(ROOT, file), 'utf8');
const environmentOf = (file) => ENVIRONMENT.exec(textOf(file))?.[1] ?? 'node';

/** The files of a folder and of those in it, by their paths from the project's root. */
const filesIn = (folder, name) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();

const testFiles = () => filesIn('test', TEST);
const parts = () => filesIn('test/together', PART);

/** The test files of a part: of those that ask for the same environment, as many as each other part has. */
function filesOf(part) {
  const alike = (file) => environmentOf(file) === environmentOf(part);
  const files = testFiles().filter((file) => alike(file) && !ALONE.includes(file));
  const shared = parts().filter(alike);
  const size = Math.ceil(files.length / shared.length);
  const first = shared.indexOf(part) * size;
  return files.slice(first, first + size);
}

/** Loads a test file, or has a test that fails with what stopped it: the others of its part are run all the same. */
function load(file) {
  try {
    require(join(ROOT, file));
  } catch (error) {
    test('can be loaded', () => {
      throw error;
    });
  }
}

/** Runs the test files of a part, each in a block of its own, in which its hooks stay. */
function runPart(name) {
  for (const file of filesOf(`test/together/${name}.together.cjs`)) describe(file, () => load(file));
}

module.exports = { ROOT, ALONE, filesOf, parts, runPart, testFiles, textOf };
