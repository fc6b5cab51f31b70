/** What the user can ask to do with a row. */
export type Asked = 'mend' | 'accept' | 'comment';

/** What is asked, and of which row: it is asked of no other that is opened afterwards. */
export interface AskedOf {
  readonly row: string;
  readonly asked: Asked;
}
