import type { Break } from './break';

/** Buttons that do nothing. */
export const COMMANDS: readonly Break[] = [
  {
    name: 'a button that calls nothing',
    from: '<FunctionName>recalculateAtOnce</FunctionName>',
    to: '<FunctionName>recalculate</FunctionName>',
    problems: ['No command is called recalculate', 'No button calls recalculateAtOnce'],
  },
  {
    name: 'a button whose page is not loaded',
    from: '<FunctionFile resid="Commands.Url"/>',
    to: '',
    problems: ['The resource Commands.Url is never used', 'there is no page for it'],
  },
];
