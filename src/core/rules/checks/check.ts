/** `error`: disagrees with its own parts, or cannot be used. `warning`: rests on a rule, an assumption or another document. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** What is the same for every finding of a check; all but the severity in Swedish, for the ekonom. */
export interface Check {
  /** How grave its findings are unless one of them has its own. */
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly howToMend: string;
  /** Law, standard or practice that the check rests on; `null` for plain arithmetic. */
  readonly reference: string | null;
}
