import { parse } from 'acorn';
import { expect, test } from '@jest/globals';
import { textOf } from '../manifest/repository';

/** Reads a script as an engine does that knows nothing newer than ECMAScript 5. */
const read = (text: string) => parse(text, { ecmaVersion: 5 });

test('the watchdog is written for engines that know nothing newer than ECMAScript 5', () => {
  expect(() => read(textOf('src', 'taskpane', 'watchdog.js'))).not.toThrow();
  expect(() => read('const pane = 1;')).toThrow(SyntaxError);
});
