import { Decimal } from '../figures/decimal';

/** What an answer in words counts: yes is 1, partly a half, no is 0. */
export const ANSWERS: Readonly<Record<string, string>> = {
  ja: '1',
  uppnått: '1',
  uppfyllt: '1',
  delvis: '0.5',
  nej: '0',
  'ej uppnått': '0',
};

/** What an answer in words counts; `null` for anything else. Example: `delvis` is a half. */
export function answerIn(text: string): Decimal | null {
  const answer = ANSWERS[text.trim().toLowerCase()];
  return answer === undefined ? null : new Decimal(answer);
}
