/** Copies by selecting: the way that works where the pane may not use the clipboard itself. */
function copySelected(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  try {
    // Deprecated, and still the only way in an Excel that keeps the clipboard from add-ins.
    return document.execCommand('copy');
  } finally {
    area.remove();
  }
}

/** Puts a text on the clipboard; false if Excel did not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}
