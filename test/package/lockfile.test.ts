import { describe, expect, it } from '@jest/globals';
import { textOf } from '../manifest/repository';

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly license?: string;
}

type Versions = Readonly<Record<string, string>>;

interface PackageJson {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly optionalDependencies: Versions;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const manifest = JSON.parse(textOf('package.json')) as PackageJson;
const lock = JSON.parse(textOf('package-lock.json')) as { readonly packages: Readonly<Record<string, LockedPackage>> };
/** Every package but the project itself, which has the empty path. */
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

/** What npm calls a package in `allowScripts`: `node_modules/a/node_modules/@b/c` of 1.0.0 is `@b/c@1.0.0`. */
function specOf([path, { version }]: readonly [string, LockedPackage]): string {
  return `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`;
}

function specsWhere(isMeant: (locked: LockedPackage) => boolean): readonly string[] {
  return locked.filter(([, each]) => isMeant(each)).map(specOf);
}

const LICENCES: readonly string[] = ['MIT', 'Apache-2.0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause'];

describe('the lockfile', () => {
  it('has the integrity of every package, those for other machines too', () => {
    expect(locked.length).toBeGreaterThan(1000);
    expect(specsWhere(({ integrity }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  });

  it('names no registry, archive or folder to fetch a package from', () => {
    expect(specsWhere(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([]);
    // npm leaves the address out only when it is told to, and is told here for everyone.
    expect(textOf('.npmrc').split('\n')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('has what package.json names, by exact versions', () => {
    const named = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    // A package beside another version of itself goes by another name: `npm:typescript@7.0.2`.
    const versions = Object.entries(named).map(([name, version]) => [name, version.replace(/^npm:.*@/, '')] as const);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const installed = versions.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version]);
    expect(installed).toEqual(versions);
  });
});

describe('install scripts of dependencies', () => {
  it('are each turned off by name and version, and nothing else is listed', () => {
    const withScript = specsWhere(({ hasInstallScript }) => hasInstallScript === true);
    expect(manifest.allowScripts).toEqual(Object.fromEntries(withScript.map((spec) => [spec, false])));
  });

  it('has licences in what is released that ask for no more than to be named', () => {
    const released = ({ dev, license }: LockedPackage) => dev !== true && !LICENCES.includes(license ?? 'none');
    expect(locked.filter(([, { dev }]) => dev !== true).length).toBeGreaterThan(50);
    expect(specsWhere(released)).toEqual([]);
  });
});
