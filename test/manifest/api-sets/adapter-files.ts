import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../repository';

const SOURCE = join(REPOSITORY, 'src');
const ADAPTER = join(SOURCE, 'workbook', 'excel');
/** It asks Excel itself, and states of each probe which set it needs. */
const SELF_TEST = join(SOURCE, 'self-test');

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** The files through which the product uses Excel's API. */
export const adapterFiles = (): string[] => sourcesIn(ADAPTER);

/** All other files of the product, but for the self-test's. */
export const otherFiles = (): string[] =>
  sourcesIn(SOURCE).filter((path) => ![ADAPTER, SELF_TEST].some((folder) => path.startsWith(folder)));
