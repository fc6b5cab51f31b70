/**
 * Seeds from 1 up: `few` of them, or `all` where TERTIAL_THOROUGH is set, as it is in `.ci/run`. A seed that
 * fails can so be looked at alone, and a run by hand needs not wait for all of them.
 */
export function seeds({ few, all }: { readonly few: number; readonly all: number }): number[] {
  return Array.from({ length: process.env.TERTIAL_THOROUGH ? all : few }, (_, index) => index + 1);
}
