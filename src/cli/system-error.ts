/** The code that Node gives an error of the system's; `null` for any other. Example: `ENOENT`. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
