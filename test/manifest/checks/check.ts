/** Looks at the text of a manifest and tells what is wrong with it, one sentence for each problem. */
export type Check = (manifest: string) => string[];
