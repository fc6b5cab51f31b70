/** The sentences of the view of internal control. */
export const CONTROL_SENTENCES = {
  noControl: 'Ingen internkontrollplan, inget årshjul och ingen lista över rekvisitioner lästes.',
  control: 'Kontroll',
  controlColumns: ['Risk', 'T1', 'T2', 'T3'],
  gravestRisks: (score: number, labels: string) => `Högsta riskvärde är ${score}: ${labels}.`,
  controlsDue: (times: number, ongoing: number) =>
    `${times} kontroller om året är planerade${ongoing === 0 ? '' : `, och ${ongoing} görs löpande`}.`,
  riskMatrix: 'Antal kontroller efter konsekvens och sannolikhet',
  likelihoodAcross: 'Sannolikhet',
  consequenceOf: (grade: number) => `Konsekvens ${grade}`,
  daysInPlan: (count: number, others: number) =>
    `${count} datum${others === 0 ? '' : `, varav ${others} i ett annat år än planens`}.`,
  duty: 'Ska göras',
  dutyColumns: ['Dag', 'Möte', 'I boken'],
  dutyStatus: { none: 'inget möte', late: 'för sent', named: 'på ett möte', possible: 'kan tas' },
  inThisWorkbook: 'finns',
  requisitionsRead: (count: number, sum: string, wrong: number) =>
    `${count} rekvisitioner och fakturor på ${sum}, ${wrong} med fel i attesten.`,
  wronglyAttested: 'Fel i attesten',
  requisition: 'Nr',
  attestFault: 'Fel',
  attestFaults: { missing: 'saknas', sameTwice: 'samma person', level: 'fel nivå', ownCost: 'egen kostnad' },
  paceOfCodes: 'Takt mot budget',
  projectCode: 'Kod',
  paceColumns: ['Rekvirerat', 'Andel'],
} as const;
