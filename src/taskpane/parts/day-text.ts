const FORMAT = new Intl.DateTimeFormat('sv', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as it is read; what is no day is left as it is. Example: `2025-05-21` is `21 maj 2025`. */
export function dayText(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : FORMAT.format(date);
}
