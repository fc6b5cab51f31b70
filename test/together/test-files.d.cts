/** The folder of the project. */
export const ROOT: string;
/** Test files that `npm test` runs by themselves. */
export const ALONE: readonly string[];
export function testFiles(): string[];
export function parts(): string[];
export function filesOf(part: string): string[];
export function textOf(file: string): string;
