import { columnName } from '../../core/cells/address';
import type { SheetPlan } from '../../core/port/sheet-plan';
import { USUAL_PRINT } from '../../core/port/sheet-plan';
import { MARGINS, printScale } from '../looks/page';
import type { StandardFont } from '../looks/standard-font';
import type { LookStep } from './look-step';

const POINTS_AN_INCH = 72;
const BYTES_A_BREAK = 500;
const ORIENTATIONS = { portrait: 'Portrait', landscape: 'Landscape' } as const;

function setTitles({ pageLayout }: Excel.Worksheet, { headerRow, labelColumns = 0, print }: SheetPlan): void {
  if (headerRow !== null && print?.repeatsHeader !== false)
    pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  if (labelColumns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnName(labelColumns - 1)}`);
}

/** A4, in full size as far as the columns have room for it, header and labels on every page: as in a file. */
export function setUpPage(sheet: Excel.Worksheet, plan: SheetPlan, font: StandardFont): void {
  const { orientation, lastColumn, footer } = plan.print ?? USUAL_PRINT;
  const { pageLayout } = sheet;
  const { left, right, top, bottom } = MARGINS[orientation];
  pageLayout.orientation = ORIENTATIONS[orientation];
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { scale: printScale(plan, font) };
  pageLayout.leftMargin = left * POINTS_AN_INCH;
  pageLayout.rightMargin = right * POINTS_AN_INCH;
  pageLayout.topMargin = top * POINTS_AN_INCH;
  pageLayout.bottomMargin = bottom * POINTS_AN_INCH;
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer === null ? '&9&A' : `&9${footer.replaceAll('&', '&&')}`;
  defaultForAllPages.rightFooter = '&9Sida &P av &N';
  if (lastColumn !== null) pageLayout.setPrintArea(sheet.getRange(`A:${columnName(lastColumn)}`));
  setTitles(sheet, plan);
}

/** The pages that the plan begins: those of an earlier writing go first. */
export function breakSteps({ print }: SheetPlan): LookStep[] {
  if (print === undefined) return [];
  const { breaks } = print;
  const set = ({ horizontalPageBreaks }: Excel.Worksheet) => {
    horizontalPageBreaks.removePageBreaks();
    for (const row of breaks) horizontalPageBreaks.add(`A${row + 1}`);
  };
  return [{ bytes: (breaks.length + 1) * BYTES_A_BREAK, set }];
}
