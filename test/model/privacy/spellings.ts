import { hasRightCheckDigit } from '../../../src/model/privacy/checkDigit';

/** Ten digits with a right check digit after these nine. */
export const withCheckDigit = (nine: string): string => {
  const last = [...'0123456789'].find((digit) => hasRightCheckDigit(nine + digit));
  if (last === undefined) throw new Error(`no check digit fits ${nine}`);
  return nine + last;
};

/** Numbers that nobody has been given for certain: they are made here. Born 1912-2009; the third has day + 60. */
export const numbers = {
  person: withCheckDigit('811218987'),
  young: withCheckDigit('050704123'),
  coordination: withCheckDigit('701063239'),
  unknownDay: withCheckDigit('150060239'),
  old: withCheckDigit('120229123'),
} as const;

const spaces = {
  space: ' ',
  'no-break space': '\u00a0',
  'narrow no-break space': '\u202f',
  'thin space': '\u2009',
  'figure space': '\u2007',
  'ideographic space': '\u3000',
  tab: '\t',
  'line end': '\n',
  'Windows line end': '\r\n',
  'two spaces': '  ',
  'three spaces': '   ',
} as const;

const marks = {
  hyphen: '-',
  plus: '+',
  'en dash': '–',
  'em dash': '—',
  minus: '−',
  'no-break hyphen': '\u2011',
  'spaced hyphen': ' - ',
  'spaced en dash': ' – ',
  'hyphen and space': '- ',
  dot: '.',
  slash: '/',
  'middle dot': '·',
  underscore: '_',
} as const;

const invisible = { 'zero-width space': '\u200b', 'word joiner': '\u2060', 'soft hyphen': '\u00ad', 'byte order mark': '\ufeff' } as const;

/** What may stand only before the last four. */
const loose = {
  comma: ',',
  'comma and space': ', ',
  colon: ':',
  semicolon: '; ',
  bracket: ' (',
  star: '*',
  bar: '|',
  'many spaces': '      ',
  arrow: ' → ',
  formula: '"&"',
  'formula with hyphen': '"&"-"&"',
  arguments: '";"',
} as const;

/** Somewhere that an identity number is written: a sentence, a formula, HTML, other words and numbers. */
const surroundings: Readonly<Record<string, (number: string) => string>> = {
  'in a sentence': (n) => `Ring ${n} om praktiken.`,
  'at the end of a sentence': (n) => `Gäller ${n}.`,
  'after a label': (n) => `pnr:${n}`,
  'within a word': (n) => `person${n}praktik`,
  'after a small number': (n) => `plats 3: ${n}`,
  'beside a year': (n) => `2026 ${n}`,
  'before a date': (n) => `${n} 2026-01-15`,
  'after a date': (n) => `2026-01-15 ${n}`,
  'beside a phone number': (n) => `070-174 06 05, ${n}`,
  'in brackets': (n) => `(${n})`,
  'in a formula': (n) => `="${n}"`,
  'in a formula of a link': (n) => `=HYPERLINK("https://exempel.se/?p=${n}";"länk")`,
  'in HTML': (n) => `<b>${n}</b>`,
  'in an attribute': (n) => `<a title="${n}">här</a>`,
  'in a file name': (n) => `intyg_${n}.pdf`,
  'in an e-mail address': (n) => `${n}@exempel.se`,
  'on a line of its own': (n) => `Anteckning\n${n}\nslut`,
  'after an emoji': (n) => `📌${n}`,
  'after quotes': (n) => `”${n}”`,
  'in a list': (n) => `1. ${n} 2. okänd`,
};

const joined = (parts: readonly string[], between: string): string => parts.join(between);
const digits = (number: string): readonly string[] => [...number];
const pairs = (number: string): readonly string[] => number.match(/\d\d/g) ?? [];
const dateParts = (number: string): readonly string[] => [number.slice(0, -4), number.slice(-4)];

const shifted = (number: string, zero: number): string => [...number].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');

/** The one born on 29 February was born in a leap year: 1912, 2012. */
const centuries = (who: string): readonly string[] => (who === 'old' ? ['19', '20'] : ['18', '19', '20']);

/** Every spelling that must be refused, by what is said of it. */
export const spellings: readonly (readonly [name: string, text: string])[] = [
  ...Object.entries(numbers).flatMap(([who, number]) => [
    [`${who}, ten digits`, number] as const,
    [`${who}, hyphen`, joined(dateParts(number), '-')] as const,
    [`${who}, plus`, joined(dateParts(number), '+')] as const,
    ...centuries(who).flatMap((century) => [
      [`${who}, twelve digits, ${century}`, century + number] as const,
      [`${who}, twelve digits with hyphen, ${century}`, joined(dateParts(century + number), '-')] as const,
    ]),
  ]),
  ...Object.entries({ ...spaces, ...marks, ...invisible, ...loose }).map(([name, mark]) => [`${name} before the last four`, joined(dateParts(numbers.person), mark)] as const),
  ...Object.entries({ ...spaces, ...marks, ...invisible }).flatMap(([name, mark]) => [
    [`${name} between every digit`, joined(digits(numbers.person), mark)] as const,
    [`${name} between pairs`, joined(pairs(numbers.person), mark)] as const,
    [`${name} between the twelve`, joined(pairs(`19${numbers.person}`), mark)] as const,
    [`${name} in a date with dashes`, `1981-12-18${mark}${numbers.person.slice(6)}`] as const,
  ]),
  ...Object.entries(surroundings).flatMap(([name, surround]) => [
    [`${name}, hyphen`, surround(joined(dateParts(numbers.person), '-'))] as const,
    [`${name}, coordination number`, surround(numbers.coordination)] as const,
    [`${name}, spaces between every digit`, surround(joined(digits(numbers.person), ' '))] as const,
  ]),
  ['full-width digits', shifted(numbers.person, 0xff10)],
  ['full-width digits and hyphen', `${shifted(numbers.person.slice(0, 6), 0xff10)}－${shifted(numbers.person.slice(6), 0xff10)}`],
  ['Arabic digits', shifted(numbers.person, 0x660)],
  ['Persian digits', shifted(numbers.person, 0x6f0)],
  ['mathematical digits', shifted(numbers.person, 0x1d7ce)],
  ['subscripts', shifted(numbers.person, 0x2080)],
  ['keycaps', [...numbers.person].map((digit) => `${digit}\ufe0f\u20e3`).join('')],
  ['HTML tags within', `<b>811218</b>-<i>${numbers.person.slice(6)}</i>`],
  ['HTML tags around digits', [...numbers.person].map((digit) => `<span>${digit}</span>`).join('')],
  ['HTML cells', `<td>811218</td><td>${numbers.person.slice(6)}</td>`],
  ['a no-break space in HTML', `811218&nbsp;${numbers.person.slice(6)}`],
  ['a dash in HTML', `811218&ndash;${numbers.person.slice(6)}`],
  ['a numbered hyphen in HTML', `811218&#45;${numbers.person.slice(6)}`],
  ['a hexadecimal hyphen in HTML', `811218&#x2d;${numbers.person.slice(6)}`],
  ['digits as HTML character references', [...numbers.person].map((digit) => `&#${48 + Number(digit)};`).join('')],
  ['uneven groups', `811 218 98 ${numbers.person.slice(8)}`],
  ['groups of four', `8112 1898 ${numbers.person.slice(8)}`],
  ['the century apart', `19 811218-${numbers.person.slice(6)}`],
  ['three numbers in a row, the last one real', `${'556012-5790'}, ${numbers.young}`],
];
