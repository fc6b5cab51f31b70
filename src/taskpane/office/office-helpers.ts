import { Storage, StorageType, Utilities } from '@microsoft/office-js-helpers';
import { loggable } from './loggable';

/** The only place that uses Microsoft's helpers, loaded after the first view. */
const preferences = new Storage<string>('tertial', StorageType.LocalStorage);

export function readPreference(key: string): string | null {
  return preferences.get(key) ?? null;
}

export function keepPreference(key: string, value: string): void {
  preferences.set(key, value);
}

/** Writes an error to the console, which stays in the machine; of Excel's errors code and place, and no content. */
export function logError(error: unknown): void {
  Utilities.log(loggable(error));
}
