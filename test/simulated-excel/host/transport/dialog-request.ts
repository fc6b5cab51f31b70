/** office.js asks for a dialog in the page by listening for what comes from it, under this name. */
export const DIALOG = 'dialogMessageReceived';

/** What the page is notified of when the user has closed its dialog (`OSF.DialogMessageType`). */
export const CLOSED = { messageType: 12006 } as const;

/** The address of the dialog in what a page registers with; `null` where there is none. */
export function dialogAddress(data: unknown): string | null {
  const { targetId } = (data ?? {}) as { targetId?: string };
  const { url } = JSON.parse(targetId ?? '{}') as { url?: string };
  return url ?? null;
}
