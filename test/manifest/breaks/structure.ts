import { REQUIREMENT_SET } from '../../simulated-excel/host/requirement-set';
import type { Break } from './break';

/** What stands where the schemas do not want it. */
export const STRUCTURE: readonly Break[] = [
  {
    name: 'provider after locale',
    from: '<ProviderName>Tertial</ProviderName>\n  <DefaultLocale>sv-SE</DefaultLocale>',
    to: '<DefaultLocale>sv-SE</DefaultLocale><ProviderName>Tertial</ProviderName>',
    problems: ['app:OfficeApp[TaskPaneApp] has app:Id app:Version app:DefaultLocale app:ProviderName'],
  },
  {
    name: 'icon before label',
    from: '<Label resid="Group.Label"/>',
    to: '<Icon><bt:Image size="16" resid="Icon.16"/></Icon><Label resid="Group.Label"/>',
    problems: ['ov:Group has ov:Icon ov:Label', '<ov:Icon> has no image of 32', '<ov:Icon> has no image of 80'],
  },
  {
    name: 'no permissions',
    from: '<Permissions>ReadWriteDocument</Permissions>',
    to: '',
    problems: ['app:DefaultSettings ov:VersionOverrides where the schema wants'],
  },
  {
    name: 'resources before hosts',
    from: '<Hosts>\n      <Host xsi:type="Workbook">',
    to: '<Resources/><Hosts>\n      <Host xsi:type="Workbook">',
    problems: ['ov:VersionOverrides[VersionOverridesV1_0] has ov:Description ov:Requirements ov:Resources ov:Hosts'],
  },
  {
    name: 'strings before addresses',
    from: '<bt:Urls>',
    to: '<bt:ShortStrings/><bt:Urls>',
    problems: ['ov:Resources has bt:Images bt:ShortStrings bt:Urls'],
  },
  {
    name: 'an element of the wrong namespace',
    from: `<bt:Set Name="ExcelApi" MinVersion="${REQUIREMENT_SET}"/>`,
    to: `<Set Name="ExcelApi" MinVersion="${REQUIREMENT_SET}"/>`,
    problems: [
      'bt:Sets has ov:Set where the schema wants bt:Set+',
      '<ov:Set> has Name="ExcelApi"',
      '<ov:Requirements> asks for nothing',
    ],
  },
  {
    name: 'an unknown kind of action',
    from: '<Action xsi:type="ExecuteFunction">',
    to: '<Action xsi:type="CallFunction">',
    problems: ['ov:Action[CallFunction] is not a kind of element'],
  },
  {
    name: 'something inside a leaf',
    from: '<Label resid="OpenPane.Label"/>',
    to: '<Label resid="OpenPane.Label"><Title resid="OpenPane.Label"/></Label>',
    problems: ['ov:Label has ov:Title where the schema wants nothing'],
  },
  {
    name: 'an add-in of another kind',
    from: 'xsi:type="TaskPaneApp"',
    to: 'xsi:type="ContentApp"',
    problems: ['The root is app:OfficeApp[ContentApp]', 'app:OfficeApp[ContentApp] is not a kind of element'],
  },
];
