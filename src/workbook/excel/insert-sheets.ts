/** A file in base64, and which of its sheets are wanted. */
interface Inserted {
  readonly file: string;
  readonly sheets: readonly string[];
}

/** Inserts copies of sheets out of a file last in the workbook, and gives the names that Excel gave them. */
export async function insertSheets(
  { workbook }: Excel.RequestContext,
  { file, sheets }: Inserted,
): Promise<readonly string[]> {
  // Excel inserts all the sheets of the file where none is named.
  if (sheets.length === 0) return [];
  const ids = workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: [...sheets], positionType: 'End' });
  await workbook.context.sync();
  const inserted = ids.value.map((id) => workbook.worksheets.getItem(id).load('name'));
  await workbook.context.sync();
  return inserted.map(({ name }) => name);
}
