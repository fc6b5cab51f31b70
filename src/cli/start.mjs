import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Starts the command line, building it first where no build is as new as its sources. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const built = join(root, 'dist', 'cli', 'tertial.mjs');

/** What the build is made from beside `src`: how it is built, and which packages are in it. */
const OTHER_SOURCES = ['webpack.config.js', 'package-lock.json'];

function newestSource() {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  const sources = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath ?? file.path, file.name))
    .concat(OTHER_SOURCES.map((name) => join(root, name)));
  return Math.max(...sources.map((file) => statSync(file).mtimeMs));
}

if (!existsSync(built) || statSync(built).mtimeMs < newestSource()) {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  try {
    execFileSync(process.execPath, [webpack, '--config-name', 'cli'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    process.stderr.write('Tertial gick inte att bygga; kör npm ci och försök igen.\n');
    process.exit(2);
  }
  // webpack leaves a file as old as it was where the build gives the same, which would be built at each start.
  utimesSync(built, new Date(), new Date());
}
await import(built);
