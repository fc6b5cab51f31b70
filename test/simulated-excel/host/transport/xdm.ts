/** What an add-in page and its host say to each other on the web, as JSON text. */
export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

const REQUEST = 0;
export const ANSWER = 1;
export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
/** An answer to a call, or one of many to a registration. */
export const RESPONSE = { once: 0, event: 1 } as const;

/** The message in the text; `null` for what others post to the page. */
export function readXdm(data: unknown): XdmMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const message = JSON.parse(data) as XdmMessage | null;
    return message?._messageType === REQUEST ? message : null;
  } catch {
    return null;
  }
}
