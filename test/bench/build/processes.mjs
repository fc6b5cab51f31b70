import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import configurations from '../../../webpack.config.js';
import { compile, root } from './compile.mjs';

const PROCESSES = join(root, 'test', 'bench', 'processes');

/**
 * Builds what is measured in a process of its own as the command line is built:
 * `node processes.mjs FOLDER read-tertial tertial`, where `tertial` is the command line itself; all without a name.
 */
const [, , path, ...named] = process.argv;
const names = named.length > 0 ? named : ['tertial', ...readdirSync(PROCESSES).map((file) => basename(file, '.ts'))];
const source = (name) => (name === 'tertial' ? join(root, 'src', 'cli', 'main.ts') : join(PROCESSES, `${name}.ts`));
const cli = configurations.find(({ name }) => name === 'cli');
await compile({
  ...cli,
  context: root,
  entry: Object.fromEntries(names.map((name) => [name, source(name)])),
  output: { ...cli.output, path, filename: '[name].mjs' },
  // What Tertial is compared with is as its makers built it.
  externals: { '@e965/xlsx': 'module @e965/xlsx', exceljs: 'module exceljs' },
});
