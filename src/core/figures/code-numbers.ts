/** Numbers with fewer digits, or fewer of them, count on by one by chance. */
const LEAST = { digits: 3, steps: 2 };

/**
 * True for whole numbers of one length that count on by one, and no total under them: codes, which nobody adds up.
 * Example: 30410, 30411, 30412 and 71300, with 71290 below them.
 */
export function areCodes(parts: readonly number[], below: number): boolean {
  const lengths = new Set(
    [...parts, below].map((number) => (Number.isInteger(number) && number > 0 ? String(number).length : 0)),
  );
  const [length = 0] = lengths;
  if (lengths.size > 1 || length < LEAST.digits) return false;
  const steps = parts.filter((number, index) => index > 0 && number - 1 === parts[index - 1]);
  return steps.length >= LEAST.steps && parts.some((part) => part > below);
}
