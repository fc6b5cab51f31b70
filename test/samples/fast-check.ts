import fc from 'fast-check';

/**
 * The random tests' seed: the same in every run, so that a commit that passes once passes always, and one that
 * fails can be tried again. `TERTIAL_SEED=4711 npm test` tries other values; what they find becomes a test.
 */
fc.configureGlobal({ seed: Number(process.env.TERTIAL_SEED ?? 1) });

export default fc;
