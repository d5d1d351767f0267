import { expect, test } from 'vitest';
import { askJson } from '../support/ask.ts';

const rule = '資料の提出その他の協力の求め';

/** Subject, day and rule asked; its citation but for the dataset; the page, where there is one. */
test.each([
  {
    path: '/entities/bank-of-japan/cite',
    ja: ['日本銀行、2016-10-21現在、'],
    en: ['Bank of Japan [日本銀行], as of 2016-10-21, '],
    page: '/entities/bank-of-japan/',
    api: '/api/v1/entities/bank-of-japan?as_of=2016-10-21',
    html: '/entities/bank-of-japan/',
  },
  {
    path: '/entities/bank-of-japan/obligations/request-for-cooperation/cite',
    ja: [
      `日本銀行に対する「${rule}」（法第32条第1項）の判定、2016-10-21現在、及ぶ（求めや通知の相手）。編集部による判定、`,
    ],
    en: [
      `“${rule}” (法第32条第1項) for 日本銀行, as of 2016-10-21: applies as addressee. Computed by `,
      ', not an official determination',
    ],
    page: '/entities/bank-of-japan/#request-for-cooperation',
    api: '/api/v1/entities/bank-of-japan/obligations/request-for-cooperation?as_of=2016-10-21',
  },
  {
    path: '/entities/bank-of-japan/obligations/request-for-cooperation/cite?as_of=2016-10-20',
    ja: [
      `日本銀行に対する「${rule}」（旧法第31条第1項）の判定、2016-10-20現在、及ぶ（求めや通知の相手）。編集部による判定、`,
    ],
    en: [
      `“${rule}” (旧法第31条第1項) for 日本銀行, as of 2016-10-20: applies as addressee. Computed by `,
      ', not an official determination',
    ],
    page: '/entities/bank-of-japan/before/#request-for-cooperation',
    api: '/api/v1/entities/bank-of-japan/obligations/request-for-cooperation?as_of=2016-10-20',
  },
  {
    path: '/classes/others/obligations/request-for-cooperation/cite?as_of=2015-02-10',
    ja: [
      `その他の者に対する「${rule}」（旧法第31条第1項）の判定、2015-02-10現在、及ばない。編集部による判定、`,
    ],
    en: [
      `“${rule}” (旧法第31条第1項) for その他の者, as of 2015-02-10: does not apply. Computed by `,
      ', not an official determination',
    ],
    page: null,
    api: '/api/v1/classes/others/obligations/request-for-cooperation?as_of=2015-02-10',
  },
])(
  '$path in both languages, with what finds it again',
  async ({ path, ja, en, page, api, html }) => {
    const { data, meta, links } = await askJson(path);
    const dataset_version: string = meta.dataset_version;
    const short = dataset_version.slice(0, 12);
    expect(data).toEqual({
      ja: `${ja[0]}Kihonho（データ版 ${short}）、${page ?? api}`,
      en: `${en[0]}Kihonho (dataset ${short})${en[1] ?? ''}, ${page ?? api}`,
      permalink: { page, api, dataset_version },
    });
    expect(links).toEqual({ self: `/api/v1${path}`, ...(html === undefined ? {} : { html }) });
  },
);
