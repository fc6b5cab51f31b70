import benchmarks from './jest.config.mjs';

/** Every benchmark once and small: not to measure, but to see that each still runs and gives what it should. */
process.env.TERTIAL_BENCH_ROWS = '1000';
process.env.TERTIAL_BENCH_LIST_ROWS = '1000';
process.env.TERTIAL_BENCH_RUNS = '1';
process.env.TERTIAL_BENCH_FILES = '2';
process.env.TERTIAL_BENCH_GROWTH_SHARE = '50';
process.env.TERTIAL_BENCH_WRITTEN_ROWS = '1000';
process.env.TERTIAL_BENCH_MINIMIZE = 'no';

export default { ...benchmarks, globalSetup: '<rootDir>/build/all-processes.mjs' };
