import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../repository';

const SOURCE = join(REPOSITORY, 'src');
const ADAPTER = join(SOURCE, 'workbook', 'excel');

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** The files that may use Excel's API. */
export const adapterFiles = (): string[] => sourcesIn(ADAPTER);

/** All other files of the product. */
export const otherFiles = (): string[] => sourcesIn(SOURCE).filter((path) => !path.startsWith(ADAPTER));
