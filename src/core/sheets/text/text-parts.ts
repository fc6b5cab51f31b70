import type { ComposedParagraph } from './compose-text';

/** Paragraphs under one heading. */
export interface TextPart {
  /** `null` for the user's own paragraphs, which have none. */
  readonly heading: string | null;
  readonly paragraphs: readonly ComposedParagraph[];
}

/** The heading that a paragraph is under. Example: `Ekonomi: resultat` is under `Ekonomi`. */
function partOf({ heading, subject }: ComposedParagraph): string | null {
  return subject === 'own' ? null : (heading.split(':')[0] ?? heading);
}

/** Paragraphs in their order, those beside each other with the same heading together. */
export function textParts(paragraphs: readonly ComposedParagraph[]): TextPart[] {
  return paragraphs.reduce<TextPart[]>((parts, paragraph) => {
    const [heading, last] = [partOf(paragraph), parts.at(-1)];
    if (last === undefined || last.heading !== heading) return [...parts, { heading, paragraphs: [paragraph] }];
    return [...parts.slice(0, -1), { heading, paragraphs: [...last.paragraphs, paragraph] }];
  }, []);
}
