import { basename, dirname } from 'node:path';
import webpack from 'webpack';
import configurations from '../../webpack.config.js';

const root = dirname(dirname(import.meta.dirname));

/** Builds a source file into one module, as the command line is built. */
export function buildModule(entry, file) {
  const cli = configurations.find(({ name }) => name === 'cli');
  const output = { ...cli.output, path: dirname(file), filename: basename(file) };
  return new Promise((resolve, reject) => {
    webpack({ ...cli, context: root, entry, output }, (error, result) => {
      if (error || result.hasErrors()) reject(error ?? new Error(result.toString()));
      else resolve();
    });
  });
}
