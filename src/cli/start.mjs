import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Starts the command line, building it first where no build is as new as its sources. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const built = join(root, 'dist', 'cli', 'tertial.mjs');

function newestSource() {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  const times = files
    .filter((file) => file.isFile())
    .map((file) => statSync(join(file.parentPath ?? file.path, file.name)).mtimeMs);
  return Math.max(...times);
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
