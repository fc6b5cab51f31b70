/** The columns of `Tertial Enkäter`, in their order; the satisfied only where a table has them. */
export const COLUMNS = { label: 0, sent: 1, answers: 2, rate: 3, stated: 4, positive: 5, positiveShare: 6 } as const;

export const HEADINGS = ['Grupp', 'Utskickade', 'Svar', 'Svarsfrekvens', 'Enligt tabellen'] as const;
export const REMARK = 'Anmärkning';
/** How the satisfied are called where the table has no count of them to be called by. */
export const SHARE_OF = (heading: string) => `${heading}, andel`;

export const WIDTHS = [34, 12, 10, 14, 14, 14, 14, 32] as const;
