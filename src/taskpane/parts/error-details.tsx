import { COMMON_SENTENCES } from '../sentences/common';

/** Excel's own codes and where in its API, for whoever reports a fault; put away until they are asked for. */
export function ErrorDetails({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{COMMON_SENTENCES.details}</summary>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </details>
  );
}
