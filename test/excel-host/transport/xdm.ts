/** What an add-in page and its host say to each other on the web, as JSON text. */
export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] };
}

const REQUEST = 0;
export const ANSWER = 1;
export const ACTION = { invoke: 0 } as const;
export const RESPONSE = { once: 0 } as const;

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
