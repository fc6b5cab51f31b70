/** What the workbook was before the self-test. */
export interface Before {
  readonly sheetIds: ReadonlySet<string>;
  readonly calculationMode: Excel.Application['calculationMode'];
}

/** The workbook as it is, if it is one empty sheet without names or charts; `null` for any other. */
export async function emptyWorkbook(newContext: () => Excel.RequestContext): Promise<Before | null> {
  const { workbook } = newContext();
  const sheets = workbook.worksheets.load('items/id');
  const names = workbook.names.load('items/name');
  const application = workbook.application.load('calculationMode');
  await workbook.context.sync();
  const [only, ...others] = sheets.items;
  if (only === undefined || others.length > 0 || names.items.length > 0) return null;
  const used = only.getUsedRangeOrNullObject(true).load('rowIndex');
  const charts = only.charts.load('items/name');
  await workbook.context.sync();
  if (!used.isNullObject || charts.items.length > 0) return null;
  return { sheetIds: new Set([only.id]), calculationMode: application.calculationMode };
}
