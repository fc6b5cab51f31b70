/** A member's time in the association, as the user states it. Dates are `yyyy-mm-dd`. */
export interface Membership {
  readonly name: string;
  /** First day as a member; `null` from before the workbook's first year. */
  readonly from: string | null;
  /** Last day as a member; `null` for as long as the workbook reaches. */
  readonly to: string | null;
}

/** True for a member on the first day of the year; one without stated times is a member in all. */
export function isMember(name: string, year: number, memberships: readonly Membership[]): boolean {
  const firstDay = `${year}-01-01`;
  const times = memberships.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  return (
    times.length === 0 ||
    times.some(({ from, to }) => (from === null || from <= firstDay) && (to === null || to >= firstDay))
  );
}
