/** What the user has typed beside a project code: what it is called on other sheets. */
export interface ViewChoice {
  /** The code. */
  readonly key: string;
  /** The line of the list of all activities; empty for what is proposed, a dash for none. */
  readonly line: string;
  /** The sheet or caption of the activity's own budget; empty for what is proposed, a dash for none. */
  readonly platform: string;
}
