const ENCODER = new TextEncoder();

/**
 * How large a message is: the bytes of its UTF-8, of which `å` takes two and an emoji four. Microsoft, "Resource limits and performance optimization
 * for Office Add-ins": requests and responses of Excel on the web have at most 5 MB. That bytes are meant is how sizes of HTTP messages are counted.
 */
export function messageBytes(text: string): number {
  return ENCODER.encode(text).length;
}
