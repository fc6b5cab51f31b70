import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';

/** The words of a scale from its lowest grade, the ones that hold others' words before them. */
interface Words {
  readonly grade: number;
  readonly phrases: readonly Phrase[];
}

type Scale = Readonly<Record<'consequence' | 'likelihood', readonly Words[]>>;

const LOW = ['låg', 'lågt', 'liten', 'litet', 'små'];
const MIDDLE = ['medel*', 'måttlig*', 'mellan*'];
const HIGH = ['hög', 'högt', 'höga', 'stor', 'stort', 'stora'];

const each = (words: readonly string[]): Phrase[] => words.map((word) => [word]);
const very = (words: readonly string[]): Phrase[] => words.map((word) => ['mycket', word]);

/** Low, middle and high and nothing beyond. */
const THREE_WORDS: readonly Words[] = [
  { grade: 1, phrases: each(LOW) },
  { grade: 2, phrases: each(MIDDLE) },
  { grade: 3, phrases: each(HIGH) },
];

/** The words of scales of four and five grades, which have the first four in common. */
const FIVE: Scale = {
  consequence: [
    {
      grade: 5,
      phrases: [...very(['allvarlig*', ...HIGH]), ['katastrof*'], ['kritisk*'], ['synnerligen', 'allvarlig*']],
    },
    { grade: 1, phrases: [...very(LOW), ['försumbar*'], ['obetydlig*'], ['ingen'], ['mycket', 'lindrig*']] },
    { grade: 2, phrases: [['lindrig*'], ...each(LOW), ['begränsad*'], ['mindre']] },
    { grade: 3, phrases: [['kännbar*'], ...each(MIDDLE), ['märkbar*']] },
    { grade: 4, phrases: [['allvarlig*'], ...each(HIGH), ['betydande']] },
  ],
  likelihood: [
    { grade: 5, phrases: [...very(['sannolik*', 'trolig*', ...HIGH]), ['nästan', 'säker*'], ['säker*']] },
    {
      grade: 1,
      phrases: [['osannolik*'], ['inte', 'sannolik*'], ['ej', 'sannolik*'], ['otrolig*'], ...very(LOW), ['sällsynt*']],
    },
    { grade: 2, phrases: [['mindre', 'sannolik*'], ['mindre', 'trolig*'], ...each(LOW)] },
    { grade: 3, phrases: [['möjlig*'], ...each(MIDDLE)] },
    { grade: 4, phrases: [['sannolik*'], ['trolig*'], ...each(HIGH)] },
  ],
};

const THREE: Scale = { consequence: THREE_WORDS, likelihood: THREE_WORDS };

/** A cell of a grade: a number, a number before its word, or a word alone. */
const NUMBER = /^\(?([1-5])\)?(?![\d,.%])|\(([1-5])\)\s*$/;

function byWords(words: readonly string[], scale: readonly Words[]): number | null {
  const exact = scale.find(({ phrases }) => mentions(words, phrases));
  return (exact ?? scale.find(({ phrases }) => mentions(words, phrases, 'near')))?.grade ?? null;
}

/** How the grades of a plan are read. */
export interface GradeScale {
  readonly grades: number;
  /** Example: of likelihood `Mindre sannolikt` is 2. */
  readonly gradeOf: (text: string, column: 'consequence' | 'likelihood') => number | null;
}

function scaleOf(scale: Scale, grades: number): GradeScale {
  return {
    grades,
    gradeOf: (text, column) => {
      const [, first, last] = NUMBER.exec(text.trim()) ?? [];
      const grade = first ?? last;
      const read = grade === undefined ? byWords(wordsOf(text), scale[column]) : Number(grade);
      return read === null || read > grades ? null : read;
    },
  };
}

/** The highest grade that a text states a scale to have. Example: `Skala 1-4` is 4. */
const STATED = /\b1\s*(?:[-–—]|till)\s*([345])\b/;
const MOST_GRADES = 5;

/**
 * The scale of a plan from the texts of its grades, and from what its sheet states of it. Low, middle and high alone
 * are three grades; else there are five, or as many as the sheet states.
 */
export function gradeScale(grades: readonly string[], stated: readonly string[]): GradeScale {
  const isOfThree = (text: string) => {
    const words = wordsOf(text);
    return (
      words.length <= 2 && !words.includes('mycket') && THREE_WORDS.some(({ phrases }) => mentions(words, phrases))
    );
  };
  if (grades.length > 0 && grades.every(isOfThree)) return scaleOf(THREE, 3);
  const [highest] = stated.flatMap((text) =>
    /skala|grader|bedöm|nivå/i.test(text) ? (STATED.exec(text)?.[1] ?? []) : [],
  );
  return scaleOf(FIVE, highest === undefined ? MOST_GRADES : Number(highest));
}
