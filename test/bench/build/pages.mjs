import { join } from 'node:path';
import { optimization, resolve, typescript } from '../../../webpack.config.js';
import { compile, root } from './compile.mjs';

/**
 * Builds the pane and the bare page as the add-in is built: `node pages.mjs FOLDER`. Making them smaller takes most of
 * the time, and is left out where nothing is measured (TERTIAL_BENCH_MINIMIZE=no).
 */
const [, , folder] = process.argv;
const minimize = process.env.TERTIAL_BENCH_MINIMIZE !== 'no';
const ENTRIES = { pane: './src/taskpane/main.tsx', bare: './test/bench/pages/bare-page.tsx' };
await compile(
  Object.entries(ENTRIES).map(([name, entry]) => ({
    ...{ mode: 'production', context: root, entry, resolve, module: { rules: typescript } },
    output: { path: join(folder, name), filename: 'page.js', chunkFilename: '[name].js', clean: true },
    performance: { hints: false },
    optimization: { ...optimization, minimize },
  })),
);
