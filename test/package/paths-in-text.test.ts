import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from '@jest/globals';
import { REPOSITORY, textOf } from '../manifest/repository';

const ROOTS = ['src', 'test', 'docs', 'assets'];
/** Paths inside workbooks, in what is built, and what office.js calls a path. */
const ELSEWHERE = /^(xl|worksheets|docProps|dist|node_modules|items)\//i;
const PATH = /^[A-Za-z_.][\w.-]*(\/[\w.-]+)+\/?$|^[\w.-]+\.(ts|tsx|mjs|cjs|md)$/;

const within = ROOTS.flatMap((root) =>
  readdirSync(join(REPOSITORY, root), { recursive: true, encoding: 'utf8' }).map((path) => join(root, path)),
);
const files = [...readdirSync(REPOSITORY), '.ci/run', ...within].map((path) => path.replaceAll('\\', '/'));
const known = [...files, ...ROOTS, ...files.map((path) => path.replace(/\.\w+$/, ''))].map((path) => `/${path}`);

/** A path from the root or from a room above: `figures/decimal` is `src/core/figures/decimal.ts`. */
function exists(path: string): boolean {
  return ELSEWHERE.test(path) || known.some((each) => each.endsWith(`/${path.replace(/\/$/, '')}`));
}

function pathsIn(file: string): readonly string[] {
  const text = textOf(file);
  const isProse = file.endsWith('.md');
  const comments = isProse ? [text] : (text.match(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g) ?? []);
  const quoted = comments.flatMap((comment) => [...comment.matchAll(/`([^`\s]+)`/g)]).map(([, path = '']) => path);
  const links = isProse ? [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, to = '']) => to) : [];
  return [
    ...quoted.filter((path) => PATH.test(path)),
    ...links.map((to) => relative(REPOSITORY, join(REPOSITORY, dirname(file), to)).replaceAll('\\', '/')),
  ];
}

const TEXTS = files.filter((file) => /\.(ts|tsx|mjs|cjs|js|md)$/.test(file));

it('a path that a comment or a document names exists', () => {
  const named = TEXTS.flatMap((file) => pathsIn(file).map((path) => ({ file, path })));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ path }) => !exists(path))).toEqual([]);
});
