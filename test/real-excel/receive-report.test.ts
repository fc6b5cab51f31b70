import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REPOSITORY } from '../manifest/repository';
import { receiveReport } from './receive-report';

const folder = mkdtempSync(join(tmpdir(), 'tertial-reports-'));
const said: string[] = [];
let server: Server;

beforeAll(async () => {
  const take = receiveReport(folder, (what) => said.push(what));
  server = createServer((request, response) => {
    void take(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function post(body: string, method = 'POST'): Promise<number> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/report`, { method, ...(method === 'POST' ? { body } : {}) });
  return response.status;
}

describe('what takes a report from the page', () => {
  it('keeps it under its name', async () => {
    const text = '{"probes":[]}\n';
    expect(await post(JSON.stringify({ name: 'PC-16.0-sv-SE.json', text }))).toBe(204);
    expect(readFileSync(join(folder, 'PC-16.0-sv-SE.json'), 'utf8')).toBe(text);
    expect(said.at(-1)).toMatch(/kept in .*PC-16.0-sv-SE.json/);
  });

  it.each([
    ['a name with a folder', JSON.stringify({ name: '../../package.json', text: '{}' })],
    ['a name of another kind', JSON.stringify({ name: 'reports.test.ts', text: '{}' })],
    ['a text that is no JSON', JSON.stringify({ name: 'a.json', text: 'x' })],
    ['no JSON at all', 'x'],
    ['something endless', JSON.stringify({ name: 'b.json', text: JSON.stringify({ long: 'x'.repeat(2_100_000) }) })],
  ])('refuses %s and writes nothing', async (_, body) => {
    const before = readdirSync(folder);
    expect(await post(body)).toBe(400);
    expect(readdirSync(folder)).toEqual(before);
    expect(said.at(-1)).toMatch(/^Not kept/);
  });

  it('leaves what is only asked for to others', async () => {
    expect(await post('', 'GET')).toBe(404);
  });
});

const LIST_POLICIES = `
  const policies = async (file) => {
    const { default: given } = await import(file);
    return [given].flat().flatMap(({ name, plugins = [] }) =>
      plugins.flatMap(({ userOptions }) =>
        userOptions?.templateParameters ? [[name, userOptions.templateParameters.contentSecurityPolicy]] : []));
  };
  console.log(JSON.stringify(await Promise.all(process.argv.slice(1).map(policies))));
`;

describe('the policy of the pages', () => {
  it('lets the test’s page alone send anything, and only to where it came from', () => {
    const files = ['webpack.config.js', 'test/real-excel/webpack.config.js'].map((file) => join(REPOSITORY, file));
    const listed = execFileSync(process.execPath, ['--input-type=module', '-e', LIST_POLICIES, ...files]);
    const [released, tested] = JSON.parse(listed.toString()) as [string, string][][];
    const connects = (policies: readonly [string, string][] = []) =>
      policies.map(([, policy]) => /connect-src[^;]*/.exec(policy)?.[0] ?? null);
    expect(connects(released).length).toBeGreaterThan(5);
    expect(new Set(connects(released))).toEqual(new Set([null]));
    expect(connects(tested)).toEqual(["connect-src 'self'"]);
    expect(released!.every(([, policy]) => policy.startsWith("default-src 'none'"))).toBe(true);
  });
});
