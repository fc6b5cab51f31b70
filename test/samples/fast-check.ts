import fc from 'fast-check';
import { runs } from './seeds';

/**
 * The random tests' seed: the same in every run, so that a commit that passes once passes always, and one that
 * fails can be tried again. `TERTIAL_SEED=4711 npm test` tries other values; what they find becomes a test.
 * Without the full check each tries fewer.
 */
fc.configureGlobal({ seed: Number(process.env.TERTIAL_SEED ?? 1), numRuns: runs({ few: 40, all: 100 }) });

export default fc;
