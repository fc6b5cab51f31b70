import { join } from 'node:path';
import configurations from '../../../webpack.config.js';
import { compile, root } from './compile.mjs';

/**
 * Builds what is measured in a process of its own as the command line is built:
 * `node processes.mjs FOLDER read-tertial tertial`, where `tertial` is the command line itself.
 */
const [, , path, ...names] = process.argv;
const source = (name) =>
  name === 'tertial' ? join(root, 'src', 'cli', 'main.ts') : join(root, 'test', 'bench', 'processes', `${name}.ts`);
const cli = configurations.find(({ name }) => name === 'cli');
await compile({
  ...cli,
  context: root,
  entry: Object.fromEntries(names.map((name) => [name, source(name)])),
  output: { ...cli.output, path, filename: '[name].mjs' },
  // What Tertial is compared with is as its makers built it.
  externals: { '@e965/xlsx': 'module @e965/xlsx', exceljs: 'module exceljs' },
});
