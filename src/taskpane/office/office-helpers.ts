import { Storage, StorageType, Utilities } from '@microsoft/office-js-helpers';

/** The only place that uses Microsoft's helpers, loaded after the first view. */
const preferences = new Storage<string>('tertial', StorageType.LocalStorage);

export function readPreference(key: string): string | null {
  return preferences.get(key) ?? null;
}

export function keepPreference(key: string, value: string): void {
  preferences.set(key, value);
}

/** Writes an error with Office's own details to the console, which stays in the machine. */
export function logError(error: unknown): void {
  Utilities.log(error instanceof Error ? error : new Error(String(error)));
}
