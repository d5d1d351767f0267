import { lawNumberOfYear } from '../text/law-number.ts';
import type { Rule } from '../text/traced.ts';
import { AND_OR } from './english.ts';
import { ROMAN } from './numbers.ts';

/**
 * English citations of a running text in Japanese notation, rule by rule and each over few characters, so that every number
 * keeps its place in the text as given. Names stand behind in English and before in Japanese: they are put before, and taken
 * away behind. Asked of the text as given, for what tells a name from a word of the sentence is its capital.
 */

const ARTICLE = '\\b(?:[Aa]rticle|ARTICLE|[Aa]rt\\.?) ?';
const ARTICLES = '\\b(?:[Aa]rticles|ARTICLES|[Aa]rts\\.?) ?';
const WORDS = '[A-Z][A-Za-z0-9]{1,30}(?: [A-Z][A-Za-z0-9]{1,30}){0,5}';
/** Basic Act on Cybersecurity; 「the Act」 alone names what was named before. */
const NAME = `(?!Act\\b(?! on))${WORDS}(?: (?:on|for|of|concerning) (?:the )?${WORDS})?`;
/** Japan's Basic Act. */
const OWNER = "[A-Z][a-z]{2,15}['’]s ";
const LAW_NUMBER = '(?: ?\\((?:明治|大正|昭和|平成|令和)[^()\\n]{1,20}\\))?';
const NUMBERS =
  '(?:[\\d ,().ivx–-]|and|or|to|through|[Pp]aragraphs?|[Ii]tems?|[Ss]ections?|§){1,40}?';

/** One number, and a name directly behind it: Article 33 GDPR, Article 6 ECHR, Article 13 NIS2 Directive. */
const NUMBER = '\\d{1,4}(?:\\(\\w{1,4}\\)){0,3}';
const BEHIND =
  '[A-Z]{3,10}\\d?\\b|(?:[A-Z][A-Za-z0-9]{1,20} ){1,5}(?:Act|Code|Directive|Regulation|Convention|Treaty)\\b';

const ordinal = (written: string): number => ROMAN.indexOf(written) + 1 || Number(written);

/** § and Section of the Act by its name are its articles; elsewhere they are nobody's whom we know. */
const SECTION_OF_THE_ACT: Rule = [
  new RegExp(
    `(?<![\\d)],? ?)(?:§{1,2}|\\b[Ss]ections?) ?(?=\\d{1,4}(?:\\(\\w{1,4}\\)){0,3} of (?:the |${OWNER})?(?:Basic Act|Cybersecurity Basic Act)\\b(?! on (?!Cybersecurity)| for))`,
    'g',
  ),
  'Article ',
];

const RULES: readonly Rule[] = [
  AND_OR,
  SECTION_OF_THE_ACT,
  [
    /\bAct No\.? ?(\d{1,4}) of (?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?(\d{4})/g,
    ([whole, number = '', year]) => lawNumberOfYear(Number(year), number) ?? whole,
  ],
  [
    /(?:\b[Ii]tem \(([ivx]{1,5}|\d{1,3})\),? (?:of )?)?\b[Pp]aragraph \((\d{1,3})\),? of (?=[Aa]rticle )([Aa]rticle \d{1,4})/g,
    ([, item, paragraph = '', article = '']) =>
      `${article}, paragraph (${paragraph})${item === undefined ? '' : `, item (${item})`}`,
  ],
  [
    new RegExp(
      `(?=(?:${ARTICLE}|${ARTICLES})\\d${NUMBERS} of (?:the |${OWNER})?(${NAME}${LAW_NUMBER}))`,
      'g',
    ),
    ([, name = '']) => `:${name} `,
  ],
  [new RegExp(`(?<=[\\d)]) of (?:the |${OWNER})?${NAME}${LAW_NUMBER}`, 'g'), ''],
  [
    new RegExp(`(?=(?:${ARTICLE}|${ARTICLES})${NUMBER} (${BEHIND}))`, 'g'),
    ([, name = '']) => `${name} `,
  ],
  [/(?<=[\d)]) of (?:the|this|that|the same|said) Act\b(?! on)/g, ''],
  [
    new RegExp(
      `(?<=${ARTICLES}\\d[\\dandor ,tthugh–-]{0,60})(?:, (?:and |or )?| and | or | to | through |[-–])(?=\\d)`,
      'g',
    ),
    ([between]) => (/to|through|[-–]/.test(between) ? '~' : '、'),
  ],
  [new RegExp(`(?<=${ARTICLES}\\d[\\d第条、~]{0,60}[、~])\\d{1,4}`, 'g'), ([n]) => `第${n}条`],
  [
    new RegExp(`(?:${ARTICLE}|${ARTICLES})(\\d{1,4})(?:-(\\d{1,2}))?(?!\\d)`, 'g'),
    ([, n = '', branch]) => `第${n}条${branch === undefined ? '' : `の${branch}`}`,
  ],
  [/(?<=条),? ?(?:[Pp]aragraphs?|[Pp]aras?\.?) ?\(?(\d{1,3})\)?/g, ([, n = '']) => `第${n}項`],
  [/(?<=条),? ?(?:[Ss]ec(?:tion\b|\.)|§) ?\(?(\d{1,3})\)?/g, ([, n = '']) => `第${n}項`],
  [/(?<=条) ?\((\d{1,3})\)/g, ([, n = '']) => `第${n}項`],
  [/(?<=項)(?:,? (?:and|or) |, ?)\((\d{1,3})\)/g, ([, n = '']) => `、第${n}項`],
  [/(?<=[条項]),? ?[Ii]tems? ?\(?([ivx]{1,5}|\d{1,3})\)?/g, ([, n = '']) => `第${ordinal(n)}号`],
  [/(?<=項) ?\(([ivx]{1,5}|\d{1,3})\)/g, ([, n = '']) => `第${ordinal(n)}号`],
  [
    /(?<=[A-Za-z)]) ?\((?:[A-Z]{2,10}|(?:hereinafter,? )?(?:the )?["“][A-Za-z ]{2,30}["”])\)(?=,? ?第\d)/g,
    '',
  ],
  [/(?<=\b[A-Z][A-Za-z]{2,30}(?: \([^()\n]{1,40}\))?), ?(?=第\d)/g, ''],
  [
    /(?<=(?:^|[^A-Za-z])(?:[a-z]{1,20}|Under|In|See|By|As|Per|Cf\.?|Pursuant to))[ ,]{1,2}(?=第\d)/g,
    ':',
  ],
];

const ENGLISH = /\b(?:art(?:icle)?s?\b|act no|basic act\b)/i;

/** The rules for a text; none where it has no such word. */
export const englishInText = (text: string): readonly Rule[] => (ENGLISH.test(text) ? RULES : []);
