import type { Break } from './break';

const URL = 'https://localhost:3000';

/** Ids, references and addresses that lead nowhere. */
export const RESOURCES: readonly Break[] = [
  {
    name: 'an id twice',
    from: 'id="Tertial.Recalculate"',
    to: 'id="Tertial.OpenPane"',
    problems: ['The id Tertial.OpenPane is used more than once'],
  },
  {
    name: 'a long id',
    from: 'id="Tertial.Recalculate"',
    to: `id="${'r'.repeat(33)}"`,
    problems: ['has more than 32 characters'],
  },
  {
    name: 'a resource that is not there',
    from: '<Label resid="Group.Label"/>',
    to: '<Label resid="Group.Name"/>',
    problems: ['<ov:Label Group.Name> is not defined in bt:ShortStrings', 'The resource Group.Label is never used'],
  },
  {
    name: 'a long string for a label',
    from: '<Label resid="Group.Label"/>',
    to: '<Label resid="Recalculate.Tip"/>',
    problems: [
      '<ov:Label Recalculate.Tip> is not defined in bt:ShortStrings',
      'The resource Group.Label is never used',
    ],
  },
  {
    name: 'an address that is not https',
    from: `id="Pane.Url" DefaultValue="${URL}`,
    to: `id="Pane.Url" DefaultValue="${URL.replace('https', 'http')}`,
    problems: ['http://localhost:3000/taskpane.html is not https'],
  },
  {
    name: 'an address that a build would not change',
    from: `<SupportUrl DefaultValue="${URL}`,
    to: '<SupportUrl DefaultValue="https://localhost:3001',
    problems: ['https://localhost:3001/support.html is outside the add-in'],
  },
  {
    name: 'a page that is not built',
    from: `<SourceLocation DefaultValue="${URL}/taskpane.html"`,
    to: `<SourceLocation DefaultValue="${URL}/pane.html"`,
    problems: ['/pane.html leads to a file that the build does not make'],
  },
];
