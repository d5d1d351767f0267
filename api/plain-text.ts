import { citeProvision } from '../content/model/cite.ts';
import type { CorpusIndex } from '../content/model/corpus-index.ts';
import type { ProvisionRef } from '../content/model/schema/common.ts';
import type { Provision } from '../content/model/schema/provision.ts';
import { NOT_CURRENT_LAW } from './envelope.ts';
import { ancestorsOf } from './wire/provision.ts';

const RULE = '-'.repeat(60);

const NOT_CURRENT_LAW_JA =
  '2016年10月の状態（2016年10月12日の改定案による）であり、現行法ではない。非公式の写しである。';

/** What was copied, from which dataset, and that it is not the law of today: the text may travel without its page. */
const head = (lines: readonly string[], datasetVersion: string): string[] => [
  ...lines,
  `Dataset: ${datasetVersion}`,
  NOT_CURRENT_LAW_JA,
  NOT_CURRENT_LAW.message,
  RULE,
];

/** Heading, number and words of one provision; what is ours stands in brackets. */
const linesOf = (index: CorpusIndex, provision: Provision): string[] => {
  const num = provision.num?.text ?? '';
  const heading = provision.heading?.text ?? '';
  const [first, ...more] = index.textBlocks(provision).map(({ text }) => text);
  const title = provision.kind === 'chapter' ? `${num}　${heading}` : heading;
  const numbered = provision.kind === 'chapter' ? [] : [num, first].filter(Boolean);
  return [
    ...(title === '' ? [] : ['', title]),
    ...(numbered.length > 0 ? [numbered.join('　')] : []),
    ...more,
    ...(provision.note === null ? [] : [`［注：${provision.note}］`]),
  ];
};

/** A provision with everything below it, as plain text. */
export const provisionText = (
  index: CorpusIndex,
  ref: ProvisionRef,
  datasetVersion: string,
): string => {
  const { ja, en } = citeProvision(index, ref, datasetVersion);
  const below = index.corpus.provisions.filter(
    (p) =>
      p.instrument === ref.instrument &&
      p.version === ref.version &&
      (p.eid === ref.eid || ancestorsOf(index, p).some(({ eid }) => eid === ref.eid)),
  );
  const body = below.flatMap((provision) => linesOf(index, provision));
  return `${[...head([ja, en], datasetVersion), ...body].join('\n')}\n`;
};

/** A whole version as plain text, in document order. */
export const versionText = (
  index: CorpusIndex,
  instrument: string,
  version: string,
  datasetVersion: string,
): string => {
  const { title, law_number, versions } = index.instrument(instrument);
  const label = versions.find(({ id }) => id === version)?.label ?? version;
  const lines = [
    `${title}${law_number ? `（${law_number}）` : ''}、${label}`,
    `Kihonho: /api/v1/instruments/${instrument}/versions/${version}`,
  ];
  const body = index.corpus.provisions
    .filter((p) => p.instrument === instrument && p.version === version)
    .flatMap((provision) => linesOf(index, provision));
  return `${[...head(lines, datasetVersion), ...body].join('\n')}\n`;
};
