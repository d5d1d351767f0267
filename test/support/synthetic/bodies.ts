import type { Entity } from '../../../content/model/schema/entity.ts';
import type { Witness } from '../../../content/model/schema/witness.ts';

/** The publication that the made-up facts stand on: none. */
export const MADE_UP: Witness = {
  id: 'made-up',
  name: '例示（実在しない）',
  cited_as: ['例示'],
  bears: 'official',
  law_data: false,
  note: null,
};

/** What kinds of corporation the made-up bodies call themselves, as the real ones do. */
const FORMS = ['機構', '公庫', '協会', '振興会', '共済組合', '事業団', '基金', '株式会社'] as const;

/** What they do. No body of this name exists: 例示 stands in each of them, and its number. */
const FIELDS = [
  '産業振興',
  '地域医療',
  '年金管理',
  '高速道路',
  '空港整備',
  '学術研究',
  '住宅金融',
  '農業信用',
  '水産資源',
  '環境保全',
  '情報基盤',
  '放送技術',
  '国際協力',
] as const;

const KANA = [
  'ぜろ',
  'いち',
  'に',
  'さん',
  'よん',
  'ご',
  'ろく',
  'なな',
  'はち',
  'きゅう',
] as const;

const MINISTERS = ['総務大臣', '財務大臣', '厚生労働大臣', '国土交通大臣', '経済産業大臣'] as const;

const cycled = <T>(values: readonly [T, ...T[]], at: number): T =>
  values[at % values.length] ?? values[0];

/**
 * A number in the form of a 法人番号 with a valid check digit (法人番号の指定等に関する省令 2条). It begins with a 登記所 that
 * does not exist, 9999, so that it is nobody's.
 */
const numberOf = (number: number): string => {
  const base = `9999${String(number).padStart(8, '0')}`;
  const sum = [...base]
    .toReversed()
    .reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 2), 0);
  return `${9 - (sum % 9)}${base}`;
};

const fact = <T>(value: T) => ({
  value,
  tier: 'secondary' as const,
  source: ['例示（実在しない）'],
  note: null,
});

/** Made-up body `number` (from 1): 「例示産業振興第0001号機構」, with as many keys as a real one has. */
export const syntheticBody = (number: number): Entity => {
  const digits = String(number).padStart(4, '0');
  const form = cycled(FORMS, number);
  const stem = `例示${cycled(FIELDS, Math.floor(number / FORMS.length))}第${digits}号`;
  const kana = [...digits].map((digit) => KANA[Number(digit)]).join('');
  return {
    id: `synthetic-body-${digits}`,
    name: `${stem}${form}`,
    reading: fact(`れいじ${kana}`),
    name_en: fact(`Example Body ${digits} for Measurements`),
    aliases: [
      { ...fact(`例示${digits}${form}`), tier: 'sourced' },
      { ...fact(`EX${digits}`), tier: 'unverified' },
    ],
    former_names: [
      {
        value: `旧${stem}${form}`,
        from: null,
        until: '2015-04-01',
        tier: 'secondary',
        source: ['例示（実在しない）'],
        note: null,
      },
    ],
    later_names: [],
    corporate_number: fact(numberOf(number)),
    competent_minister: {
      ...fact(cycled(MINISTERS, number)),
      provision: '例示法 1条',
      as_of: '2025-06-01',
      source: ['例示法_20250601_（実在しない）'],
      confirmed_2016: false,
    },
    founding_statute: {
      title: '例示法',
      number: '平成零年法律第零号',
      provision: '1条',
      egov_law_id: null,
      tier: 'official',
      source: ['例示（実在しない）'],
      note: null,
    },
    legal_class: fact('特殊法人'),
    registered_name: fact(`${stem}${form}`),
    events: [],
    type: 'corporation',
    capacities: [],
    note: null,
  };
};
