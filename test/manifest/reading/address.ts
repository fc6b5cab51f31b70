/** Where the manifest of the repository says that the add-in is; a build puts its own address there. */
const BASE = 'https://localhost:3000/';

/** The file that an address leads to, or `null` outside the add-in. Example: `taskpane.html`. */
export function fileAt(url: string): string | null {
  return url.startsWith(BASE) ? url.slice(BASE.length) : null;
}
