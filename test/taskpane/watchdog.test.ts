import { Linter } from 'eslint';
import { expect, test } from '@jest/globals';
import { textOf } from '../manifest/repository';

const problemsIn = (text: string) =>
  new Linter()
    .verify(text, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } })
    .map(({ message }) => message);

test('the watchdog is written for engines that know nothing newer than ECMAScript 5', () => {
  expect(problemsIn(textOf('src', 'taskpane', 'watchdog.js'))).toEqual([]);
  expect(problemsIn('const pane = 1;')).toEqual([expect.stringContaining('Parsing error')]);
});
