import { basename, dirname, join } from 'node:path';
import configurations from '../../../../webpack.config.js';
import { compile, root } from '../../../bench/build/compile.mjs';

/** Builds the reader of workbooks as the command line is built: `node build-reader.mjs FILE`. */
const [, , file] = process.argv;
const cli = configurations.find(({ name }) => name === 'cli');
await compile([
  {
    ...cli,
    context: root,
    entry: { reader: join(root, 'src', 'workbook', 'xlsx', 'xlsx-workbook.ts') },
    output: { ...cli.output, path: dirname(file), filename: basename(file) },
  },
]);
