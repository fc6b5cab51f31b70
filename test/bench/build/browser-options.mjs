import { launchOptions } from '../../e2e/browser/launch.mjs';

/** Writes how to start the browser as JSON, for a benchmark that cannot import modules. */
process.stdout.write(JSON.stringify(await launchOptions()));
