import type { CellValue } from './cell';

/** What a cell holds as it is typed: a formula without its `=`, else a value; `null` for nothing. */
export type TypedContent =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: CellValue };
