import { describe, expect, it } from '@jest/globals';
import { TROUBLE } from '../../../src/taskpane/sentences/trouble';
import { ERROR_REASONS } from '../../../src/workbook/excel/error-reasons';
import { troubleFrom } from '../../../src/workbook/excel/trouble-from';

/**
 * Typed off Microsoft's "Error handling with the application-specific JavaScript APIs" (23 June 2025): the general
 * table, then that of Excel, in its order.
 */
const DOCUMENTED = `
AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired
GeneralException HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation
InvalidReference InvalidRequest InvalidRibbonDefinition InvalidSelection ItemAlreadyExists ItemNotFound
MemoryLimitReached NotImplemented RequestAborted RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded
ServiceNotAvailable Unauthenticated UnsupportedFeature UnsupportedOperation
EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit InactiveWorkbook InvalidOperationInCellEditMode
MergedRangeConflict NonBlankCellOffSheet OperationCellsExceedLimit PivotTableRangeConflict RangeExceedsLimit
RefreshWorkbookLinksBlocked UndoNotSupported UnsupportedSheet
`
  .trim()
  .split(/\s+/);

/** Of the library and the web's session, not in those tables. */
const OF_THE_LIBRARY = ['InvalidOrTimedOutSession', 'Timeout'];

/** An error as office.js throws it. */
const excelError = (code: string, errorLocation: string) =>
  Object.assign(new Error('Cell B12 in Löner holds 47 110'), { code, debugInfo: { code, errorLocation } });

describe('what Excel answers', () => {
  it('has a reason for every code that is documented, and for no other', () => {
    expect(Object.keys(ERROR_REASONS).sort()).toEqual([...DOCUMENTED, ...OF_THE_LIBRARY].sort());
  });

  it.each(DOCUMENTED)('%s is a sentence of its own, and unknown only where Microsoft leaves it so', (code) => {
    const { reason } = troubleFrom({ code });
    expect(TROUBLE[reason]).toMatch(/\.$/);
    expect(reason === 'unknown').toBe(code === 'GeneralException');
  });

  it.each([
    ['RangeExceedsLimit', 'tooLarge'],
    ['InactiveWorkbook', 'otherWorkbook'],
    ['InvalidSelection', 'otherWorkbook'],
    ['MemoryLimitReached', 'memory'],
    ['UnsupportedSheet', 'oddSheet'],
    ['MergedRangeConflict', 'conflict'],
    ['NewCodeOfNextYear', 'unknown'],
  ])('%s is %s', (code, reason) => {
    expect(troubleFrom({ code }).reason).toBe(reason);
  });

  it.each([
    ...['Range.select', 'Worksheet.activate', 'Worksheet.gridlines', 'WorksheetCollection.add'],
    ...['WorksheetFreezePanes.freezeRows', 'WorksheetFreezePanes.unfreeze'],
  ])('GeneralException at %s is that another workbook is in front', (location) => {
    expect(troubleFrom(excelError('GeneralException', location)).reason).toBe('otherWorkbook');
    expect(troubleFrom(excelError('InvalidArgument', location)).reason).toBe('rejected');
  });

  it('is kept with its code and place, and without what cells hold', () => {
    const { details, message } = troubleFrom(excelError('InvalidArgument', 'Range.formulas'));
    expect(details).toBe('InvalidArgument, Range.formulas');
    expect(message).toBe('Excel: rejected (InvalidArgument, Range.formulas)');
    expect(troubleFrom(new Error('Cell B12')).details).toBeNull();
  });
});
