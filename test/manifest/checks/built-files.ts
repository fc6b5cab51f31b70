import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY, textOf } from '../repository';

const PAGE = /\bpage\('[^']*?([\w-]+\.html)'/g;

/** What the build puts beside the manifest: the pages that webpack is told to make, and the icons. */
export function builtFiles(): string[] {
  const pages = [...textOf('webpack.config.js').matchAll(PAGE)].flatMap(([, name]) => name ?? []);
  const icons = readdirSync(join(REPOSITORY, 'assets')).filter((name) => name.endsWith('.png'));
  return [...pages, ...icons.map((name) => `assets/${name}`)];
}
