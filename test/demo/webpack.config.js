import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const root = join(import.meta.dirname, '..', '..');

/** The page of `npm start`: a simulated Excel around the add-in. */
export function demoConfiguration({ resolve, rules }) {
  return {
    name: 'demo',
    mode: 'production',
    devtool: 'source-map',
    entry: { demo: './test/demo/main.tsx' },
    resolve: { ...resolve, fallback: { crypto: false, fs: false, stream: false } },
    module: { rules },
    output: { path: join(root, 'dist', 'demo'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({ template: './test/demo/index.html' }),
      new CopyPlugin({ patterns: [{ from: 'test/demo/styles', to: 'styles' }] }),
    ],
  };
}
