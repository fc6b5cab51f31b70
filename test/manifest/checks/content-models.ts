/**
 * What each element of a task pane add-in's manifest has in it, in order, as Microsoft's schemas say it
 * (OfficeAppManifestV1_1.xsd, TaskPaneAppVersionOverridesV1_0.xsd, OfficeAppBasicTypesV1_0.xsd), with the
 * signs of regular expressions: `?` none or one, `+` one or more, `*` any number. The name is followed by
 * its `xsi:type` where it has one. An element that is not named here has no elements in it.
 *
 * Icons and support are optional in the schema; the store wants them, and so they are required here.
 */
export const CONTENT_MODELS: ReadonlyMap<string, string> = new Map([
  [
    'app:OfficeApp[TaskPaneApp]',
    [
      'app:Id app:AlternateId? app:Version app:ProviderName app:DefaultLocale app:DisplayName app:Description',
      'app:IconUrl app:HighResolutionIconUrl app:SupportUrl app:AppDomains? app:Hosts app:Requirements?',
      'app:DefaultSettings app:Permissions app:Dictionary? ov:VersionOverrides?',
    ].join(' '),
  ],
  ['app:DisplayName', 'app:Override*'],
  ['app:Description', 'app:Override*'],
  ['app:IconUrl', 'app:Override*'],
  ['app:HighResolutionIconUrl', 'app:Override*'],
  ['app:SupportUrl', 'app:Override*'],
  ['app:AppDomains', 'app:AppDomain+'],
  ['app:Hosts', 'app:Host+'],
  ['app:Requirements', 'app:Sets? app:Methods?'],
  ['app:Sets', 'app:Set+'],
  ['app:Methods', 'app:Method+'],
  ['app:DefaultSettings', 'app:SourceLocation'],
  ['app:SourceLocation', 'app:Override*'],
  ['ov:VersionOverrides[VersionOverridesV1_0]', 'ov:Description? ov:Requirements? ov:Hosts ov:Resources'],
  ['ov:Requirements', 'bt:Sets'],
  ['bt:Sets', 'bt:Set+'],
  ['ov:Hosts', 'ov:Host+'],
  ['ov:Host[Workbook]', 'ov:DesktopFormFactor?'],
  ['ov:DesktopFormFactor', 'ov:GetStarted? ov:FunctionFile? ov:ExtensionPoint+'],
  ['ov:GetStarted', 'ov:Title ov:Description ov:LearnMoreUrl'],
  ['ov:ExtensionPoint[PrimaryCommandSurface]', 'ov:OfficeTab* ov:CustomTab*'],
  ['ov:OfficeTab', 'ov:Group+'],
  ['ov:Group', 'ov:Label ov:Icon ov:Control+'],
  ['ov:Icon', 'bt:Image+'],
  ['ov:Control[Button]', 'ov:Label ov:Supertip ov:Icon ov:Action'],
  ['ov:Supertip', 'ov:Title ov:Description'],
  ['ov:Action[ShowTaskpane]', 'ov:TaskpaneId? ov:SourceLocation ov:Title?'],
  ['ov:Action[ExecuteFunction]', 'ov:FunctionName'],
  ['ov:Resources', 'bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?'],
  ['bt:Images', 'bt:Image*'],
  ['bt:Urls', 'bt:Url*'],
  ['bt:ShortStrings', 'bt:String*'],
  ['bt:LongStrings', 'bt:String*'],
  ['bt:Url', 'bt:Override*'],
  ['bt:String', 'bt:Override*'],
]);
