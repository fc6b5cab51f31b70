import type { XmlElement } from './xml-document';

/** An element to write: its name without prefix, attributes in order, and children or text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly XmlNode[];
  readonly text?: string;
}

const TEXT_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A node with children. Example: `node('pane', { ySplit: 3 })`. */
export function node(name: string, attributes: XmlNode['attributes'] = {}, children: readonly XmlNode[] = []): XmlNode {
  return { name, attributes, children };
}

/** A node that holds text. Example: `textNode('f', 'A1&B1')` is written `<f>A1&amp;B1</f>`. */
export function textNode(name: string, text: string, attributes: XmlNode['attributes'] = {}): XmlNode {
  return { name, attributes, children: [], text };
}

/** Escapes an attribute value for double quotes, line breaks kept. Example: `a"b` is `a&quot;b`. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => TEXT_ESCAPES[character] ?? character);
}

/** Escapes text between tags. Example: `A1<B1` is `A1&lt;B1`. */
function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => TEXT_ESCAPES[character] ?? character);
}

/** The node as XML, each element's name with the prefix (`''` for none). Example: `<x:pane ySplit="3"/>`. */
export function renderXml(element: XmlNode, prefix: string): string {
  const tag = prefix === '' ? element.name : `${prefix}:${element.name}`;
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
  const content = escapeText(element.text ?? '') + element.children.map((child) => renderXml(child, prefix)).join('');
  return content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}

/**
 * A key that is equal for elements that mean the same, whatever their prefix, quotes and order of
 * attributes. Example: `<x:b val='1'/>` and `node('b', { val: 1 })` have the same key.
 */
export function xmlKey(element: XmlElement | XmlNode): string {
  const pairs = element.attributes instanceof Map ? [...element.attributes] : Object.entries(element.attributes);
  const attributes = pairs
    .map(([name, value]) => `${name}=${escapeAttribute(String(value))}`)
    .sort()
    .join(' ');
  return `${element.name}{${attributes}}[${element.children.map(xmlKey).join('')}]`;
}
