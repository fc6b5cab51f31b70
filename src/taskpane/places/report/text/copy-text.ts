/** A text as it is pasted: with its headings as headings, and as words alone. */
export interface RichText {
  /** `null` for a text without headings. */
  readonly html: string | null;
  readonly plain: string;
}

/** Gives both kinds to whatever copy comes next. */
function giveBoth({ html, plain }: RichText): (event: ClipboardEvent) => void {
  return (event) => {
    if (html !== null) event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
  };
}

/** Copies by selecting: the way that works where the pane may not use the clipboard itself. */
function copySelected(text: RichText): boolean {
  const area = document.createElement('textarea');
  area.value = text.plain;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const give = giveBoth(text);
  document.addEventListener('copy', give, { once: true });
  try {
    // Deprecated, and still the only way in an Excel that keeps the clipboard from add-ins.
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', give);
    area.remove();
  }
}

const itemOf = (html: string, plain: string) =>
  new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  });

/** Puts a text on the clipboard, for Word and for plain fields; false if Excel did not allow it. */
export async function copyText(text: RichText): Promise<boolean> {
  try {
    if (text.html === null) await navigator.clipboard.writeText(text.plain);
    else await navigator.clipboard.write([itemOf(text.html, text.plain)]);
    return true;
  } catch {
    return copySelected(text);
  }
}
