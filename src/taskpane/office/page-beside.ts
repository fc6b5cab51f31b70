/**
 * The address of another page of the add-in, with what Excel has put into this one's: office.js looks there for the
 * Excel that it is in. Example: `selftest.html` beside `taskpane.html?_host_Info=Excel$Web` is `selftest.html?_host_Info=Excel$Web`.
 */
export function pageBeside(page: string, { search, hash }: Pick<Location, 'search' | 'hash'>): string {
  return `${page}${search}${hash}`;
}
