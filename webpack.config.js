import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { zipSync } from 'fflate';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';

/** Where the manifest in the repository says that the add-in is; a build puts its own address there. */
export const SOURCE_BASE_URL = 'https://localhost:3000/';
/**
 * Where Office.js is served from, and where it has been moved to (September 2026): either may send a page on
 * to the other, and a home that the policy does not name would leave the pane blank.
 */
export const OFFICE_HOMES = [
  'https://appsforoffice.microsoft.com',
  'https://officeapis.public.onecdn.static.microsoft',
];

const dist = join(import.meta.dirname, 'dist');

const swc = (parser, transform) => ({
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript', ...parser }, target: 'es2022', transform } },
});

export const typescript = [
  { test: /\.ts$/, use: swc({}, {}) },
  { test: /\.tsx$/, use: swc({ tsx: true }, { react: { runtime: 'automatic' } }) },
];

export const resolve = { extensions: ['.tsx', '.ts', '.js'] };

const IN_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The licences of packages that are published without them, as their authors have them. */
const LICENCES = join(import.meta.dirname, 'assets', 'licences');

/** Packages that others are published with inside them, so that no module of what is built is theirs. */
const WITHIN = { docx: ['nanoid'] };

/** A package with those that are within it. */
function withThose(folder) {
  const inside = WITHIN[basename(folder)] ?? [];
  const homes = inside.map((name) => [join(folder, 'node_modules', name), join(folder, '..', name)]);
  return [folder, ...homes.map((places) => places.find((place) => existsSync(place)))];
}

/** A package that is in what is built: its name and version, and the whole text of its licence. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file));
  const files =
    own.length > 0 ? own.sort().map((file) => join(folder, file)) : [join(LICENCES, `${name.replace('/', '+')}.txt`)];
  const texts = files.map((file) => readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}

/** Puts the licences of the packages that are in it beside what is built; a package without one fails the build. */
class LicencesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('LicencesPlugin', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'LicencesPlugin', stage }, () => {
        const modules = [...compilation.modules].flatMap((each) => each.modules ?? [each]);
        const folders = modules.flatMap(({ resource = '' }) => IN_PACKAGE.exec(resource)?.[1] ?? []);
        const licences = [...new Set(folders)].flatMap(withThose).map(licenceOf).sort();
        const text = [...new Set(licences)].join(`\n${'-'.repeat(80)}\n\n`);
        compilation.emitAsset('THIRD-PARTY-LICENSES.txt', new webpack.sources.RawSource(text));
      });
    });
  }
}

/** The command line as one file for Node. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/main.ts',
  resolve,
  // The program's own address is that of what is built: its threads are started from it.
  module: { rules: typescript, parser: { javascript: { importMeta: false } } },
  experiments: { outputModule: true, topLevelAwait: true },
  optimization: { minimize: false },
  plugins: [new LicencesPlugin()],
  output: {
    path: join(dist, 'cli'),
    filename: 'tertial.mjs',
    library: { type: 'module' },
    chunkFormat: 'module',
  },
};

/**
 * What a page may fetch: its own files, Office.js and the page by which Office.js asks whether to
 * trust its host. Fluent UI writes its styles into the page, hence `unsafe-inline` for styles alone.
 */
export function contentSecurityPolicy(officeOrigins) {
  const officeOrigin = officeOrigins.join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self'",
    `frame-src ${officeOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function page(template, chunks, { officeJs, officeOrigins }) {
  return new HtmlPlugin({
    filename: basename(template),
    template,
    chunks,
    templateParameters: { officeJs, contentSecurityPolicy: contentSecurityPolicy(officeOrigins) },
  });
}

/** Packs a folder for whoever serves the add-in from a server of their own. */
class ZipPlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('ZipPlugin', ({ outputOptions: { path } }) => {
      const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const files = names.map(({ parentPath, name }) => [
        join(parentPath, name)
          .slice(path.length + 1)
          .replaceAll('\\', '/'),
        new Uint8Array(readFileSync(join(parentPath, name))),
      ]);
      writeFileSync(join(path, '..', this.file), zipSync(Object.fromEntries(files)));
    });
  }
}

/** Taken as it is: what makes it smaller would write it for newer engines than those that it is there for. */
const WATCHDOG = { from: 'src/taskpane/watchdog.js', to: 'watchdog.js', info: { minimized: true } };

/**
 * The version of a manifest for that of a release: `1.2.3` is `1.2.3.0`. Deployed add-ins are renewed by a
 * higher one alone, and one with a word in it, such as `1.2.3-beta.1`, has no place in a manifest.
 */
export function manifestVersion(version) {
  if (!/^\d{1,5}(?:\.\d{1,5}){2}$/.test(version)) throw new Error(`A manifest has no version for ${version}`);
  return `${version}.0`;
}

/** The manifest of the repository for another address and another version. */
export function manifestFor(text, { baseUrl, version }) {
  const versioned = text.replace(/<Version>[^<]*</, `<Version>${manifestVersion(version)}<`);
  return versioned.replaceAll(SOURCE_BASE_URL, () => baseUrl.replaceAll('&', '&amp;'));
}

function manifest(baseUrl) {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
  return { from: 'manifest.xml', transform: (content) => manifestFor(content.toString(), { baseUrl, version }) };
}

/** Pages as small as terser makes them, in a third of the time. */
export const optimization = { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] };

/** The add-in: its pages, icons and manifest, ready to be served under `baseUrl`. */
export function addIn({ name, mode, baseUrl, officeJs, officeOrigins, plugins = [] }) {
  const office = { officeJs, officeOrigins };
  return {
    name,
    mode,
    devtool: 'source-map',
    entry: {
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/commands.ts',
      message: './src/commands/message.ts',
      selftest: './src/self-test/main.ts',
    },
    resolve,
    module: { rules: typescript },
    output: { path: join(dist, name), filename: '[name].js', chunkFilename: '[name].js', clean: true },
    performance: { hints: false },
    optimization,
    plugins: [
      page('./src/taskpane/taskpane.html', ['taskpane'], office),
      page('./src/taskpane/support.html', [], office),
      page('./src/commands/commands.html', ['commands'], office),
      page('./src/commands/message.html', ['message'], office),
      page('./src/self-test/selftest.html', ['selftest'], office),
      new LicencesPlugin(),
      new CopyPlugin({ patterns: [{ from: 'assets/*.png' }, WATCHDOG, manifest(baseUrl)] }),
      ...plugins,
    ],
  };
}

/** The address that the add-in is to be served from, with a slash at its end. Throws for one that Excel refuses. */
export function checkedBaseUrl(address) {
  const { protocol, href, search, hash, username } = URL.canParse(address) ? new URL(address) : {};
  if (protocol !== 'https:' || search || hash || username)
    throw new Error(`TERTIAL_BASE_URL is ${address}, not an address such as https://tertial.example.se/`);
  return href.endsWith('/') ? href : `${href}/`;
}

/** Says so where a release has no address of its own: its manifest works on the machine that built it alone. */
class AddressPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('AddressPlugin', ({ warnings }) => {
      if (process.env.TERTIAL_BASE_URL) return;
      warnings.push(new webpack.WebpackError(`Set TERTIAL_BASE_URL: the manifest leads to ${SOURCE_BASE_URL}`));
    });
  }
}

/** What an administrator reads, beside what is served. */
const FOR_THE_ADMINISTRATOR = [
  { from: 'docs/installera.md', to: 'installera.md' },
  { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
];

const fromMicrosoft = { officeJs: `${OFFICE_HOMES[0]}/lib/1/hosted/office.js`, officeOrigins: OFFICE_HOMES };

/** For production: `TERTIAL_BASE_URL=https://tertial.example.se/ npm run build`. */
const released = addIn({
  name: 'addin',
  mode: 'production',
  baseUrl: checkedBaseUrl(process.env.TERTIAL_BASE_URL || SOURCE_BASE_URL),
  ...fromMicrosoft,
  plugins: [
    new AddressPlugin(),
    new CopyPlugin({ patterns: FOR_THE_ADMINISTRATOR }),
    new ZipPlugin('tertial-addin.zip'),
  ],
});

/** What `office-addin-dev-certs install` has made the machine trust; without it the server makes a certificate of its own, which Excel refuses. */
function certificate() {
  const fileOf = (name) => join(homedir(), '.office-addin-dev-certs', name);
  const files = { ca: fileOf('ca.crt'), cert: fileOf('localhost.crt'), key: fileOf('localhost.key') };
  const isThere = Object.values(files).every((file) => existsSync(file));
  return isThere ? Object.fromEntries(Object.entries(files).map(([kind, file]) => [kind, readFileSync(file)])) : {};
}

/** For a real Excel on this machine, over https with a certificate that it trusts (`npm run start:excel`). */
const development = {
  ...addIn({ name: 'addin-dev', mode: 'development', baseUrl: SOURCE_BASE_URL, ...fromMicrosoft }),
  devServer: {
    port: 3000,
    server: { type: 'https', options: certificate() },
    hot: false,
    liveReload: false,
    client: false,
  },
};

export default [cli, released, development];
