import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { named } from '../reading/find-elements';
import { readManifest } from '../reading/manifest-element';
import { REPOSITORY, textOf } from '../repository';
import type { Check } from './check';

const ASSOCIATED = /\bOffice\.actions\.associate\(\s*['"]([^'"]+)['"]/g;
const COMMANDS = join('src', 'commands');

function associatedNames(): string[] {
  const sources = readdirSync(join(REPOSITORY, COMMANDS)).filter((name) => name.endsWith('.ts'));
  return sources.flatMap((name) => [...textOf(COMMANDS, name).matchAll(ASSOCIATED)].flatMap(([, each]) => each ?? []));
}

/** Every function that a button calls is there, on a page that is loaded, and every one that is there has a button. */
export const commandProblems: Check = (text) => {
  const root = readManifest(text);
  const called = named(root, 'ov:FunctionName').map((element) => element.text);
  const associated = associatedNames();
  const hasPage = called.length === 0 || named(root, 'ov:FunctionFile').length === 1;
  return [
    ...(hasPage ? [] : ['A button calls a function, and there is no page for it']),
    ...called.filter((name) => !associated.includes(name)).map((name) => `No command is called ${name}`),
    ...associated.filter((name) => !called.includes(name)).map((name) => `No button calls ${name}`),
  ];
};
