/** The columns of `Tertial Enkäter`, in their order; the satisfied only where a table has them. */
export const COLUMNS = { label: 0, sent: 1, answers: 2, rate: 3, stated: 4, positive: 5, positiveShare: 6 } as const;

export const HEADINGS = ['Grupp', 'Utskickade', 'Svar', 'Svarsfrekvens', 'Enligt tabellen'] as const;
export const REMARK = 'Anmärkning';
/** How those are called who are counted as satisfied where the table's own heading has no room. */
export const POSITIVE = 'Positiva svar';
export const SHARE = 'Andel av svar';

/** So wide that all of them have room on a page. */
export const WIDTHS = [28, 11, 8, 13, 14, 13, 13, 25] as const;
