import { join } from 'node:path';

const typescript = {
  test: /\.ts$/,
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
};

/** The command line as one file for Node. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/main.ts',
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  experiments: { outputModule: true, topLevelAwait: true },
  optimization: { minimize: false },
  output: {
    path: join(import.meta.dirname, 'dist', 'cli'),
    filename: 'tertial.mjs',
    library: { type: 'module' },
    chunkFormat: 'module',
  },
};

export default [cli];
