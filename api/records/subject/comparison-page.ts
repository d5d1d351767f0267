import { html, raw } from 'hono/html';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { htmlPath } from '../../../content/model/corpus/paths.ts';
import type { Finding } from '../../../content/model/findings/finding.ts';
import {
  REASON_LABELS,
  stateLabel,
  THEME_LABELS,
  VIA_LABELS,
} from '../../../content/model/findings/labels.ts';
import type { Obligation } from '../../../content/model/schema/obligation.ts';
import {
  CONTRASTS,
  type Contrast,
  type SubjectComparison,
  type SubjectDifference,
} from '../../../content/model/summary/subject-comparison.ts';
import { plainPage } from '../../resource/plain-page.ts';

type Theme = Obligation['theme'];

const hrefOf = ({ kind, id }: Finding['subject']): string =>
  htmlPath(kind === 'entity' ? 'entities' : 'classes', id);

const titleOf = (contrast: Contrast, { a, b }: SubjectComparison): string =>
  ({
    only_a: `${a.name}だけに及ぶ規定`,
    only_b: `${b.name}だけに及ぶ規定`,
    otherwise: 'どちらにも及ぶが、同じではない規定',
    undetermined: '一方について、資料からは判断できない規定',
  })[contrast];

const cell = (finding: Finding) => {
  const { obligation, office, condition, via, reason, because, subject } = finding;
  const step = because.at(-1);
  return html`<td data-of="${subject.name}">
            <strong>${stateLabel(finding, obligation.modality)}</strong>
            ${office ? html`<span>主体・名宛人: ${office}</span>` : ''}
            ${condition ? html`<span>条件: 「${condition}」</span>` : ''}
            ${via ? html`<span>経路: ${VIA_LABELS[via.mode]}</span>` : ''}
            ${reason ? html`<span>${REASON_LABELS[reason]}</span>` : ''}
            <span class="why">${step?.statement ?? ''}（<a href="${hrefOf(subject)}#${obligation.id}">${step?.provision.citation ?? '理由'}</a>）</span>
          </td>`;
};

const row = ({ a, b }: SubjectDifference) => html`
        <tr>
          <th scope="row"><a href="${htmlPath('obligations', a.obligation.id)}">${a.obligation.title}</a> <small>${a.obligation.provisions[0]?.citation ?? ''}</small></th>
          ${cell(a)}
          ${cell(b)}
        </tr>`;

/** Of a theme with more rows than this the name and the number stand, until it is opened: what differs is seen at one look. */
const MANY = 4;

const themed = (
  theme: Theme,
  rows: readonly SubjectDifference[],
  title: string,
  { a, b }: SubjectComparison,
) =>
  rows.length === 0
    ? ''
    : html`
      <details${rows.length > MANY ? '' : raw(' open')}>
        <summary><h3>${THEME_LABELS[theme]} <small>${rows.length}件</small></h3></summary>
        <table aria-label="${title}（${THEME_LABELS[theme]}）">
          <thead>
            <tr><th scope="col">規定</th><th scope="col">${a.name}</th><th scope="col">${b.name}</th></tr>
          </thead>
          <tbody>${rows.map(row)}
          </tbody>
        </table>
      </details>`;

const group = (index: CorpusIndex, contrast: Contrast, comparison: SubjectComparison) => {
  const rows = comparison.differences.filter((one) => one.contrast === contrast);
  if (rows.length === 0) return '';
  const title = titleOf(contrast, comparison);
  const byTheme = Map.groupBy(rows, ({ a }) => index.obligations.get(a.obligation.id)?.theme);
  return html`
      <h2>${title} <small>${rows.length}件</small></h2>${(Object.keys(THEME_LABELS) as Theme[]).map(
        (theme) => themed(theme, byTheme.get(theme) ?? [], title, comparison),
      )}`;
};

const options = (index: CorpusIndex, chosen: string) => html`
            <optgroup label="法人・機関">${index.corpus.entities.map(
              ({ id, name }) =>
                html`<option value="${id}"${id === chosen ? html` selected` : ''}>${name}</option>`,
            )}</optgroup>
            <optgroup label="団体の種類">${index.corpus.classes.map(
              ({ id, name }) =>
                html`<option value="${id}"${id === chosen ? html` selected` : ''}>${name}</option>`,
            )}</optgroup>`;

/** Where the answers for two subjects differ, as a page without scripts; the page of the site shows `#comparison` of it. */
export const comparisonPage = (index: CorpusIndex, comparison: SubjectComparison): string => {
  const { a, b, as_of, same, differences } = comparison;
  return plainPage(
    `${a.name}と${b.name}の比較`,
    html`
      <h1>二つの法人・団体の種類を比べる</h1>
      <form action="/api/v1/compare.html" method="get">
        <p><label for="a">一方</label>
          <select id="a" name="a">${options(index, a.id)}
          </select></p>
        <p><label for="b">もう一方</label>
          <select id="b" name="b">${options(index, b.id)}
          </select></p>
        <button type="submit">比べる</button>
      </form>
      <div id="comparison">
      <p><a href="${hrefOf(a)}">${a.name}</a>と<a href="${hrefOf(b)}">${b.name}</a>について、${as_of}の時点で答えが同じでない規定${differences.length}件を示す。</p>
      ${CONTRASTS.map((contrast) => group(index, contrast, comparison))}
      <p>答えが同じ規定: どちらにも及ぶもの${same.applies}件、どちらにも及ばないもの${same.does_not_apply}件、どちらについても資料からは判断できないもの${same.undetermined}件。</p>
      </div>`,
    { wide: true },
  );
};
