import { invalidArgument } from '../rich-api/host-error';

const FORBIDDEN = /[:\\/?*[\]]/;
const LONGEST = 31;

/**
 * Refuses a sheet's name that is blank, has more than 31 characters or one of `: \ / ? * [ ]`, begins or ends with an
 * apostrophe, or is `History`, which Excel keeps for itself (Microsoft, "Rename a worksheet"). `InvalidArgument` is a guess.
 */
export function requireSheetName(name: string): void {
  const isWrong = name === '' || name.length > LONGEST || FORBIDDEN.test(name);
  if (isWrong || name.startsWith("'") || name.endsWith("'") || /^history$/i.test(name)) throw invalidArgument();
}
