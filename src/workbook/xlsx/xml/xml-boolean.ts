/** True for the two ways in which the file format writes it. Example: the `hidden` of a row. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
