import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { REPOSITORY, textOf } from '../manifest/repository';

/** What the build's own file gives for an expression; that file is a module, and jest's are not. */
function built<T>(expression: string, baseUrl = 'https://tertial.example.se/'): T {
  const program = `import('./webpack.config.js').then((w) => process.stdout.write(JSON.stringify(${expression})))`;
  const env = { ...process.env, TERTIAL_BASE_URL: baseUrl };
  return JSON.parse(
    execFileSync(process.execPath, ['-e', program], { cwd: REPOSITORY, env, encoding: 'utf8', stdio: 'pipe' }),
  ) as T;
}

const attempt = (call: string) => `(() => { try { return ${call}; } catch (error) { return error.message; } })()`;

describe('the manifest of a release', () => {
  it('leads to where it is served from, and nowhere else', () => {
    const text = JSON.stringify(textOf('manifest.xml'));
    const options = '{ baseUrl: "https://tertial.example.se/excel/", version: "2.13.4" }';
    const manifest = built<string>(`w.manifestFor(${text}, ${options})`);
    const addresses = manifest.match(/"https:[^"]+"/g) ?? [];
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((each) => !each.startsWith('"https://tertial.example.se/excel/'))).toEqual([]);
    expect(manifest).toContain('<Version>2.13.4.0</Version>');
    expect(manifest.length).toBeGreaterThan(textOf('manifest.xml').length);
  });

  it('has the release’s version with a nought, and no release has a version that a manifest cannot', () => {
    const versions = ['1.1.0', '12.0.345', '1.1.0-beta.1', '1.1', '1.1.0.0', '100000.0.0'];
    expect(built(`${JSON.stringify(versions)}.map((each) => ${attempt('w.manifestVersion(each)')})`)).toEqual([
      ...['1.1.0.0', '12.0.345.0'],
      ...versions.slice(2).map((each) => `A manifest has no version for ${each}`),
    ]);
  });
});

describe('the address of a release', () => {
  const checked = (addresses: readonly string[]) =>
    built<string[]>(`${JSON.stringify(addresses)}.map((each) => ${attempt('w.checkedBaseUrl(each)')})`);

  it('ends with a slash', () => {
    const addresses = ['https://tertial.example.se', 'https://tertial.example.se/', 'https://example.se/a/tertial'];
    expect(checked(addresses)).toEqual([
      ...['https://tertial.example.se/', 'https://tertial.example.se/', 'https://example.se/a/tertial/'],
    ]);
  });

  it('is https and an address alone', () => {
    const wrong = [
      ...['http://tertial.example.se/', 'tertial.example.se', 'https://example.se/?v=1', 'https://example.se/#a'],
      ...['https://user@example.se/', '//server/share', 'ftp://example.se/', 'https://'],
    ];
    const answers = checked(wrong);
    expect(answers).toEqual(
      wrong.map((each) => expect.stringContaining(`TERTIAL_BASE_URL is ${each}, not an address`)),
    );
  });

  it('stops the build where it is wrong', () => {
    expect(() => built('1', 'http://tertial.example.se/')).toThrow('TERTIAL_BASE_URL');
  });
});

describe('the policy of a page', () => {
  const policies = () =>
    built<string[]>(
      'w.default.flatMap((c) => c.plugins ?? []).map((p) => p.userOptions?.templateParameters?.contentSecurityPolicy).filter(Boolean)',
    );
  const homes = ['https://appsforoffice.microsoft.com', 'https://officeapis.public.onecdn.static.microsoft'];

  it('lets Office.js come from both of Microsoft’s homes, and anything else from nowhere', () => {
    const all = policies();
    expect(all.length).toBeGreaterThan(3);
    for (const policy of all) {
      const sources = (name: string) => new RegExp(`(?:^|; )${name} ([^;]+)`).exec(policy)?.[1]?.split(' ');
      expect(sources('default-src')).toEqual(["'none'"]);
      expect(sources('script-src')).toEqual(["'self'", ...homes]);
      expect(sources('frame-src')).toEqual(homes);
      expect(sources('connect-src')).toBeUndefined();
    }
  });
});
