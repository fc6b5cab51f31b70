import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A report's name has no folder in it. */
const NAME = /^\w[\w.-]*\.json$/;
/** A report is some twenty thousand characters. */
const LARGEST = 2_000_000;

async function textOf(request) {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    text += part;
    if (text.length > LARGEST) throw new Error('The report is too long');
  }
  return text;
}

/** Gives where the report is kept. */
async function keep(folder, { name, text }) {
  if (!NAME.test(name) || typeof JSON.parse(text) !== 'object') throw new Error(`No name of a report: ${name}`);
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

/**
 * Takes a report that the page posts (`{ name, text }`) and keeps it in the folder: 204. What is no report is answered
 * 400, and nothing is written. What came of it is said to whoever watches the server.
 */
export function receiveReport(folder, say = console.log) {
  return async (request, response, next) => {
    if (request.method !== 'POST') {
      next();
      return;
    }
    try {
      say(`The report is kept in ${await keep(folder, JSON.parse(await textOf(request)))}.`);
      response.statusCode = 204;
    } catch (error) {
      say(`Not kept: ${String(error)}`);
      response.statusCode = 400;
    }
    response.end();
  };
}
