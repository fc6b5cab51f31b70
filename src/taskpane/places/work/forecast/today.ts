/** Today as days are typed. Example: `2025-05-21`. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
