import { labelOf, withDescendants } from '../reading/find-elements';
import type { ManifestElement } from '../reading/manifest-element';
import { readManifest } from '../reading/manifest-element';
import type { Check } from './check';

const NAME = /^.{1,125}$/;
/** Its length is another check's. */
const TEXT = /^.*$/;
/** Where it leads is another check's. */
const ADDRESS = /^\S{1,2048}$/;
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;
const SET_VERSION = /^\d{1,5}\.\d{1,5}$/;
const SIZE = /^\d+$/;
const RESID = /^.{1,32}$/;

type Attributes = Readonly<Record<string, RegExp>>;

const resid = { resid: RESID };
const address = { DefaultValue: ADDRESS };
const override = { Locale: LOCALE, Value: TEXT };
const set = { Name: NAME, MinVersion: SET_VERSION };
const typed = { type: NAME };

/**
 * The attributes of each element, which must all be there and no others, as Microsoft's schemas say it
 * (those of `CONTENT_MODELS`); what the schemas leave open is what the manifest has. An element that is not
 * named here has none. `bt:Image` is two kinds: a reference, and what is referred to.
 */
const ATTRIBUTES: Readonly<Record<string, readonly Attributes[]>> = {
  'app:OfficeApp': [typed],
  'app:DisplayName': [{ DefaultValue: TEXT }],
  'app:Description': [{ DefaultValue: TEXT }],
  'app:IconUrl': [address],
  'app:HighResolutionIconUrl': [address],
  'app:SupportUrl': [address],
  'app:SourceLocation': [address],
  'app:Override': [override],
  'app:Host': [{ Name: NAME }],
  'app:Sets': [{ DefaultMinVersion: SET_VERSION }],
  'app:Set': [set],
  'ov:VersionOverrides': [typed],
  'ov:Description': [resid],
  'ov:Host': [typed],
  'ov:Title': [resid],
  'ov:LearnMoreUrl': [resid],
  'ov:FunctionFile': [resid],
  'ov:ExtensionPoint': [typed],
  'ov:OfficeTab': [{ id: NAME }],
  'ov:Group': [{ id: NAME }],
  'ov:Label': [resid],
  'ov:Control': [{ type: NAME, id: NAME }],
  'ov:Action': [typed],
  'ov:SourceLocation': [resid],
  'bt:Sets': [{ DefaultMinVersion: SET_VERSION }],
  'bt:Set': [set],
  'bt:Image': [
    { size: SIZE, resid: RESID },
    { id: RESID, DefaultValue: ADDRESS },
  ],
  'bt:Url': [{ id: RESID, DefaultValue: ADDRESS }],
  'bt:String': [{ id: RESID, DefaultValue: TEXT }],
  'bt:Override': [override],
};

const NONE: readonly Attributes[] = [{}];

function fits(own: Readonly<Record<string, string>>, wanted: Attributes): boolean {
  const names = Object.keys(own);
  return names.length === Object.keys(wanted).length && names.every((name) => wanted[name]?.test(own[name] ?? ''));
}

function problemsIn(element: ManifestElement): string[] {
  const kinds = ATTRIBUTES[element.name] ?? NONE;
  if (kinds.some((kind) => fits(element.attributes, kind))) return [];
  const own = Object.entries(element.attributes).map(([name, value]) => `${name}="${value}"`);
  const wanted = kinds.map((kind) => Object.keys(kind).join(' ') || 'nothing').join(' or ');
  return [`${labelOf(element)} has ${own.join(' ') || 'nothing'} where the schema wants ${wanted}`];
}

/** Every attribute is one that the schemas know, and of their form; no required one is missing. */
export const attributeProblems: Check = (text) => withDescendants(readManifest(text)).flatMap(problemsIn);
