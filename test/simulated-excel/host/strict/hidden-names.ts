import { HostError } from '../rich-api/host-error';
import type { ModelWorkbook } from '../workbook-model/model';

/**
 * Refuses to show or hide a name whose value is an error, as issues 5174 and 5882 of OfficeDev/office-js report. That
 * some Excel refuses it of any name is a guess: issue 3878 reports that names could not be hidden later on.
 */
export function requireHidable({ hidesNames }: ModelWorkbook, type: string): void {
  if (type === 'Error' || !hidesNames)
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}
