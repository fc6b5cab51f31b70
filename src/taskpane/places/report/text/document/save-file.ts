/** Long after any browser has begun to save what it was given. */
const KEPT_FOR = 60_000;

/** Gives a file to the browser to save; nothing is sent anywhere. Excel does not answer whether it was saved. */
export function saveFile(bytes: Uint8Array, { name, type }: { readonly name: string; readonly type: string }): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
