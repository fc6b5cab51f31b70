/**
 * Excel answers `null` for the values of a range with more cells than these: "A range is limited to 5,000,000 cells for
 * read operations" (resource limits and performance optimization), and `Range.values` gives null then (performance).
 */
export const MOST_CELLS_READ = 5_000_000;
