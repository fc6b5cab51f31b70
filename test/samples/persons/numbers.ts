/** Nine digits and the check digit that they give: numbers of nobody, for years long past. */
export function numberOf(year: number, month: number, day: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const nine = `${pad(year % 100)}${pad(month)}${pad(day)}${String((year * 7 + day) % 1000).padStart(3, '0')}`;
  const sum = [...nine].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

/** The same number with another last digit, which is wrong. */
export const mistyped = (digits: string) => `${digits.slice(0, 9)}${(Number(digits[9]) + 1) % 10}`;

/** What is seen between the date and the last four. */
const BREAKS: Readonly<Record<string, string>> = {
  ...{ 'a hyphen': '-', 'a plus sign': '+', 'nothing seen': '', 'a space': ' ', 'a full stop': '.', 'a slash': '/' },
  ...{ 'two spaces': '  ', 'a tab': '\t', 'a line break': '\n', 'a carriage return': '\r\n', 'two hyphens': '--' },
  ...{ 'a spaced hyphen': ' - ', 'a hyphen and a space': '- ', 'a spaced plus sign': ' + ', 'an underscore': '_' },
  ...{ 'a hyphen of U+2010': '\u2010', 'a non-breaking hyphen': '\u2011', 'a figure dash': '\u2012' },
  ...{ 'an en dash': '\u2013', 'a spaced en dash': ' \u2013 ', 'an em dash': '\u2014', 'a bar': '\u2015' },
  ...{ 'a minus sign': '\u2212', 'a full-width hyphen': '\uff0d', 'a small hyphen': '\ufe63', 'a bullet': '\u2043' },
  ...{ 'a soft hyphen': '\u00ad', 'a hyphen and a soft one': '-\u00ad', 'a middle dot': '\u00b7' },
  ...{ 'a no-break space': '\u00a0', 'a narrow no-break space': '\u202f', 'a thin space': '\u2009' },
  ...{ 'a figure space': '\u2007', 'an ideographic space': '\u3000', 'a zero-width space': '\u200b' },
  ...{
    'a word joiner': '\u2060',
    'a byte order mark': '\ufeff',
    'a joiner': '\u200d',
    'a mark of direction': '\u200e',
  },
  ...{ 'a hyphen among zero widths': '\u200b-\u200b', 'a full-width full stop': '\uff0e' },
  ...{ 'an asterisk': '*', 'a tilde': '~', 'a bar of ASCII': '|', 'an equals sign': '=', brackets: ' (' },
};

const FULL_WIDTH = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
const ARABIC = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
const BOLD = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit)));

type Spelling = (digits: string) => string;

const parts = (digits: string) => [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];

function dated(century: string, part: string, link: string): Spelling {
  return (digits) => `${century}${parts(digits).join(part)}${link}${digits.slice(6)}`;
}

function broken(): [string, Spelling][] {
  return Object.entries(BREAKS).flatMap(([name, link]): [string, Spelling][] => [
    [name, dated('', '', link)],
    [`the century and ${name}`, dated('18', '', link)],
    [`the day in parts, and ${name}`, dated('18', '-', link)],
    [`the day in full stops, and ${name}`, dated('18', '.', link)],
  ]);
}

/** Ways to write the number of a person, for ten digits of the nineteenth century. */
export const SPELLINGS: readonly (readonly [string, Spelling])[] = [
  ...broken(),
  ['slashes', dated('18', '/', '-')],
  ['spaces in the day', dated('18', ' ', '-')],
  ['spaces everywhere', dated('18', ' ', ' ')],
  ['two digits of the year and hyphens', dated('', '-', '-')],
  ['two digits of the year and spaces', dated('', ' ', '-')],
  ['groups of four', (digits) => `18${digits.slice(0, 2)} ${digits.slice(2, 6)} ${digits.slice(6)}`],
  ['each digit apart', (digits) => [...digits].join(' ')],
  ['each of twelve digits apart', (digits) => [...`18${digits}`].join(' ')],
  ['the last four in pairs', (digits) => `${digits.slice(0, 6)}-${digits.slice(6, 8)} ${digits.slice(8)}`],
  ['full-width digits', (digits) => FULL_WIDTH(dated('18', '', '-')(digits))],
  ['full-width digits and dash', (digits) => FULL_WIDTH(dated('', '', '\uff0d')(digits))],
  ['Arabic digits', (digits) => ARABIC(dated('18', '', '-')(digits))],
  ['bold digits', (digits) => BOLD(dated('18', '', '-')(digits))],
  ['zero widths between all digits', (digits) => [...dated('18', '', '-')(digits)].join('\u200b')],
  ['soft hyphens between all digits', (digits) => [...dated('18', '', '-')(digits)].join('\u00ad')],
  ['accents on digits', (digits) => [...dated('', '', '-')(digits)].join('\u0301')],
];

/** What may be beside a number; `#` is the number. */
export const SURROUNDINGS: readonly string[] = [
  ...[
    '#',
    '#, Anna',
    'Anna,#',
    'Anna, #',
    'pnr.#',
    'pnr:#',
    '(#)',
    '"#"',
    '”#”',
    '#.',
    '#;',
    'Anna#Berg',
    'nr#',
    '#/2',
  ],
  ...[
    'Lön #',
    'Se not 3, #',
    'Om # i mars 2024',
    '12,5 % för #',
    'A: # (1)',
    '<#>',
    '[#]',
    '#!',
    'x=#',
    'Budget #, Anna',
  ],
];
