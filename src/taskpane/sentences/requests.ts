/** The sentences of the view of requests. */
export const REQUEST_SENTENCES = {
  noRequests: 'Ingen tabell över äskanden lästes.',
  changed: 'Ändring',
  mostCut: (label: string, amount: string) => `Mest minskat: ${label}, ${amount}.`,
  unanswered: (labels: string, isDecided: boolean) =>
    `Äskat utan ${isDecided ? 'beslutat' : 'föreslaget'} belopp: ${labels}. Det räknas inte som noll.`,
  unasked: (labels: string, isDecided: boolean) =>
    `${isDecided ? 'Beslutat' : 'Föreslaget'} utan äskat belopp: ${labels}.`,
  notAsBudgeted: (count: number) =>
    count === 1 ? '1 beslut är ett annat belopp än i budgeten.' : `${count} beslut är andra belopp än i budgeten.`,
} as const;
