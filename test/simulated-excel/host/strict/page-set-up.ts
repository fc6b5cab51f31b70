import { invalidArgument } from '../rich-api/host-error';

const ROWS = /^\$?\d+:\$?\d+$/;

/** Refuses printed title rows that are not whole rows (reference of `Excel.PageLayout`, `setPrintTitleRows`: "full rows"). The code is a guess. */
export function requireTitleRows(rows: unknown): void {
  if (typeof rows !== 'string' || !ROWS.test(rows.slice(rows.lastIndexOf('!') + 1))) throw invalidArgument();
}

/** Refuses a scale outside 10 to 400 percent (reference of `Excel.PageLayoutZoomOptions`, `scale`). The code is a guess. */
export function requireZoom(zoom: unknown): void {
  const { scale } = (zoom ?? {}) as { scale?: unknown };
  if (scale !== undefined && scale !== null && !(typeof scale === 'number' && scale >= 10 && scale <= 400))
    throw invalidArgument();
}
