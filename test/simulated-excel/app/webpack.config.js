import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { SOURCE_BASE_URL, addIn, resolve, typescript } from '../../../webpack.config.js';

const root = join(import.meta.dirname, '../../..');

/** The add-in as it is released, but for Office.js, which is served from the npm package. */
const local = addIn({
  name: 'addin-local',
  mode: 'production',
  baseUrl: SOURCE_BASE_URL,
  officeJs: '/office-js/office.js',
  officeOrigins: ["'self'"],
});

/** The page of `npm start`: a simulated Excel around the add-in. No smaller than it is written: it is served to this machine alone. */
const demo = {
  name: 'demo',
  mode: 'production',
  devtool: false,
  entry: { demo: join(import.meta.dirname, 'main.tsx') },
  resolve: { ...resolve, fallback: { crypto: false, fs: false, stream: false } },
  module: { rules: typescript },
  output: { path: join(root, 'dist', 'demo'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
  performance: { hints: false },
  optimization: { minimize: false },
  plugins: [
    new HtmlPlugin({ template: join(import.meta.dirname, 'index.html') }),
    new CopyPlugin({ patterns: [{ from: join(import.meta.dirname, 'styles'), to: 'styles' }] }),
  ],
};

export default [local, demo];
