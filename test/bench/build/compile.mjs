import { join } from 'node:path';
import webpack from 'webpack';

export const root = join(import.meta.dirname, '..', '..', '..');

/** Builds what webpack configurations say. Rejects with webpack's own messages. */
export function compile(configurations) {
  return new Promise((resolve, reject) => {
    webpack(configurations, (error, result) => {
      if (error || result.hasErrors()) reject(error ?? new Error(result.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
