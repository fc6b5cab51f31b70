/** The views of the pane, in the order of their tabs. */
export const VIEW_NAMES = [
  'findings',
  'shares',
  'equity',
  'forecast',
  'scenarios',
  'followUp',
  'goals',
  'peers',
  'text',
  'write',
  'settings',
] as const;

export type ViewName = (typeof VIEW_NAMES)[number];

/** The view of this name; the first one for anything else. */
export function viewNamed(name: unknown): ViewName {
  return VIEW_NAMES.find((each) => each === name) ?? VIEW_NAMES[0];
}
