import type { Break } from './break';

const GUID = '8ee5a87f-2134-498b-ad3c-003b45e6bb16';

/** Another add-in than Tertial. */
export const IDENTITY: readonly Break[] = [
  { name: 'a short id', from: GUID, to: GUID.slice(1), problems: ['not a GUID'] },
  {
    name: 'a version of two numbers',
    from: '.0</Version>',
    to: '</Version>',
    problems: ['not that of package.json'],
  },
  {
    name: 'another version than the release’s',
    from: '.0</Version>',
    to: '.1</Version>',
    problems: ['not that of package.json'],
  },
  {
    name: 'another provider',
    from: '<ProviderName>Tertial',
    to: '<ProviderName>Contoso',
    problems: ['<app:ProviderName> is Contoso'],
  },
  {
    name: 'another default language',
    from: '<DefaultLocale>sv-SE',
    to: '<DefaultLocale>en-US',
    problems: ['<app:DefaultLocale> is en-US, not sv-SE'],
  },
  {
    name: 'fewer permissions',
    from: 'ReadWriteDocument',
    to: 'ReadDocument',
    problems: ['<app:Permissions> is ReadDocument, not ReadWriteDocument'],
  },
];
