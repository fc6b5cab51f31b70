import type { StandardFont } from '../looks/standard-font';
import { USUAL_FONT } from '../looks/standard-font';

/** The style that Excel rests all cells on. Swedish and English Excel have one name for it. */
const NORMAL = 'Normal';

/**
 * The font of the workbook's Normal style. Asked for by itself, since an Excel in which the style has another name
 * would refuse all that was asked with it: sizes then count from the usual font.
 */
export async function readStandardFont({ workbook }: Excel.RequestContext): Promise<StandardFont> {
  const font = workbook.styles.getItem(NORMAL).font.load('name,size');
  try {
    await workbook.context.sync();
    return { name: font.name, size: font.size };
  } catch {
    return USUAL_FONT;
  }
}
