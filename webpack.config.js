import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { zipSync } from 'fflate';
import webpack from 'webpack';
import HtmlPlugin from 'html-webpack-plugin';

/** Where the manifest in the repository says that the add-in is; a build puts its own address there. */
export const SOURCE_BASE_URL = 'https://localhost:3000/';
const OFFICE_JS = 'https://appsforoffice.microsoft.com';

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
        const licences = [...new Set(folders)].map(licenceOf).sort();
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
  module: { rules: typescript },
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
function contentSecurityPolicy(officeOrigin) {
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

function page(template, chunks, { officeJs, officeOrigin }) {
  return new HtmlPlugin({
    filename: basename(template),
    template,
    chunks,
    templateParameters: { officeJs, contentSecurityPolicy: contentSecurityPolicy(officeOrigin) },
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

function manifest(baseUrl) {
  return {
    from: 'manifest.xml',
    transform: (content) => content.toString().replaceAll(SOURCE_BASE_URL, baseUrl),
  };
}

/** The add-in: its pages, icons and manifest, ready to be served under `baseUrl`. */
export function addIn({ name, mode, baseUrl, officeJs, officeOrigin, plugins = [] }) {
  const office = { officeJs, officeOrigin };
  return {
    name,
    mode,
    devtool: 'source-map',
    entry: {
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/commands.ts',
      message: './src/commands/message.ts',
    },
    resolve,
    module: { rules: typescript },
    output: { path: join(dist, name), filename: '[name].js', chunkFilename: '[name].js', clean: true },
    performance: { hints: false },
    plugins: [
      page('./src/taskpane/taskpane.html', ['taskpane'], office),
      page('./src/taskpane/support.html', [], office),
      page('./src/commands/commands.html', ['commands'], office),
      page('./src/commands/message.html', ['message'], office),
      new LicencesPlugin(),
      new CopyPlugin({ patterns: [{ from: 'assets/*.png' }, manifest(baseUrl)] }),
      ...plugins,
    ],
  };
}

const withSlash = (url) => (url.endsWith('/') ? url : `${url}/`);
const fromMicrosoft = { officeJs: `${OFFICE_JS}/lib/1/hosted/office.js`, officeOrigin: OFFICE_JS };

/** For production: `TERTIAL_BASE_URL=https://tertial.example.se/ npm run build`. */
const released = addIn({
  name: 'addin',
  mode: 'production',
  baseUrl: withSlash(process.env.TERTIAL_BASE_URL ?? SOURCE_BASE_URL),
  ...fromMicrosoft,
  plugins: [new ZipPlugin('tertial-addin.zip')],
});

/** For a real Excel on this machine, over https with a certificate that it trusts (`npm run start:excel`). */
const development = {
  ...addIn({ name: 'addin-dev', mode: 'development', baseUrl: SOURCE_BASE_URL, ...fromMicrosoft }),
  devServer: { port: 3000, server: 'https', hot: false, liveReload: false, client: false },
};

export default [cli, released, development];
