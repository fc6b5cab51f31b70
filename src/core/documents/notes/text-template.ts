/** The wording of a paragraph that the user has changed. */
export interface TextTemplate {
  /** The paragraph's key. */
  readonly key: string;
  readonly template: string;
}
