import { Decimal } from '../figures/decimal';

/** A post by its label: what it is called, and how much of full time it is. */
export interface Post {
  readonly title: string;
  /** More than 0, and at most 1. */
  readonly degree: Decimal;
}

/** How wages grow each year, as a text states it. */
export interface StatedGrowth {
  readonly rate: Decimal;
  /** The decimals of its percent. */
  readonly decimals: number;
}

/** Ends of words that people are called by in their work. */
const TITLE =
  /(?:ledare|konsulent|konsult|koordinator|samordnare|handledare|vägledare|terapeut|pedagog|psykolog|sociolog|lots|coach|kurator|handläggare|administratör|kommunikatör|controller|assistent|sekreterare|sköterska|vetare|utredare|strateg|utvecklare|mentor|lärare|instruktör|inspiratör|chef|ekonom|ombud)(?:en|er|n)?$/iu;
/** What is paid for posts and others as a part of something is no part of full time. */
const MONEY =
  /avgift|påslag|kostnad|moms|semester|försäkring|pension|ränta|bidrag|andel|finansier|hyra|lokaler|reserv|skatt|(?:^|\P{L})(?:po|oh|del)(?!\p{L})/iu;

const IN_PARENTHESES =
  /\((?:ca\s)?(\d{1,3}(?:[.,]\d{1,3})?)\s?(%?)(?:\s?(?:av\s)?(?:tjänst|heltid|åa|årsarb)\p{L}*)?\)/u;
const AT_END = /\s(\d{1,3}(?:[.,]\d{1,3})?)\s?(%?)(?:\s?(?:tjänst|heltid|åa)\p{L}*)?$/u;
const AT_START = /^(\d{1,3}(?:[.,]\d{1,3})?)\s?(%?)(?:\stjänst)?\s(?=\p{L})/u;

/** True for words that a post is called by. Example: `Koordinator`, and no `Kringkostnader koordinator`. */
export function isPostTitle(label: string): boolean {
  return !MONEY.test(label) && (label.match(/\p{L}+/gu) ?? []).some((word) => TITLE.test(word));
}

/** A part of full time: percent, or a decimal number, since a whole number beside a word may be anything. */
function degreeOf(digits: string, percent: string): Decimal | null {
  const value = new Decimal(digits.replace(',', '.'));
  if (percent === '' && !/[.,]/.test(digits)) return null;
  const degree = percent === '' ? value : value.div(100);
  return degree.gt(0) && degree.lte(1) ? degree : null;
}

/**
 * The post that a label is of, with its degree; `null` for any other label, and for parts of money.
 * Example: `Koordinator (75 %)` and `Koordinator 0,75` are 0.75 of full time; `Arbetsgivaravgift (31,42 %)` is no post.
 */
export function postOf(label: string): Post | null {
  if (MONEY.test(label)) return null;
  const found = IN_PARENTHESES.exec(label) ?? AT_END.exec(label) ?? AT_START.exec(label);
  const [matched = '', digits = '', percent = ''] = found ?? [];
  const degree = found === null ? null : degreeOf(digits, percent);
  if (found === null || degree === null) return null;
  const title = (found.index === 0 ? label.slice(matched.length) : label.slice(0, found.index)).trim();
  // A decimal number in parentheses says it by itself; percent and loose numbers need a word for who works.
  const isTelling = matched.startsWith('(') && percent === '';
  return title !== '' && (isTelling || isPostTitle(title)) ? { title, degree } : null;
}

const WAGES = /lön(?:e(?:utveckling|ökning|revision|uppräkning|höjning)|er(?:na)?(?!\p{L}))/iu;
const PERCENTS = /(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|procent)/gu;

/** How wages grow by a text that states it; `null` for others. Example: `i alla löner ingår en löneutveckling på 3 %`. */
export function statedGrowth(text: string): StatedGrowth | null {
  if (!WAGES.test(text) || !/utveckl|ökning|revision|uppräkn|höj|räknas? upp/iu.test(text)) return null;
  const [only, ...others] = [...text.matchAll(PERCENTS)].map(([, digits = '']) => digits);
  if (only === undefined || others.length > 0) return null;
  const percent = new Decimal(only.replace(',', '.'));
  return { rate: percent.div(100), decimals: only.split(/[.,]/)[1]?.length ?? 0 };
}
