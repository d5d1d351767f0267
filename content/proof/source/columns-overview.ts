import type { Block } from '../../model/schema/common.ts';
import type { Provision } from '../../model/schema/provision.ts';
import type { Content } from '../read/read.ts';
import { blocksOf } from './blocks.ts';
import { isTranscribed, sourceOf } from './transcript.ts';

/**
 * A statement of the overview that a machine can hold against the Act: the heading it gives an article
 * (「事務の委託(第30条)」), or the kinds of body it names with the number of the rule behind it
 * (「…指定法人に拡大。[第25条第1項第3号]」). What else the overview says in its own words is for readers to judge.
 */
export type OverviewClaim = {
  /** Line of the source. */
  line: number;
  kind: 'heading' | 'bodies';
  /** The provision of the Act it names; held in full or not at all. */
  eid: string;
  /** Path of its record. */
  file: string;
  /** What it says there: the heading, or the kinds. */
  says: string[];
  agrees: boolean;
};

/** Kinds of body as overview and Act both call them. */
const KINDS = ['国の行政機関', '独立行政法人', '指定法人'];

const HEADING = /^[■]?(.+)\(第(\d+)条(?:～第\d+条)?\)$/;
const RULE = /^(.*)\[第(\d+)条(?:第(\d+)項)?(?:第(\d+)号)?((?:・第\d+号)*)\]$/s;

const bare = (heading: string): string => heading.replace(/^[（(]|[）)]$/g, '');

const lineOf = (block: Block): number => block.spans[0]?.[0] ?? 0;

/** eIds of a bracket such as [第25条第1項第2号・第3号]. */
const eidsOf = (article: string, paragraph = '', item = '', more = ''): string[] => {
  const base = `art_${article}${paragraph && `__para_${paragraph}`}`;
  const items = [item, ...more.matchAll(/\d+/g)].map(String).filter((number) => number !== '');
  return items.length > 0 ? items.map((number) => `${base}__item_${number}`) : [base];
};

/** Every such statement of the overview, in the order of the source. */
export const overviewClaims = (content: Content): OverviewClaim[] => {
  const [first, last] = sourceOf(content)?.parts.find(({ id }) => id === '2-1')?.lines ?? [1, 0];
  const statute = content.instruments.find(({ record }) => record.rank === 'statute')?.record;
  const fileOf = (eid: string): string =>
    `content/data/provisions/${statute?.id}/${statute?.home_version}/${eid}.json`;
  const act = new Map<string, Provision>(
    content.provisions
      .filter(
        ({ record }) =>
          record.instrument === statute?.id && record.version === statute.home_version,
      )
      .map(({ record }) => [record.eid, record]),
  );
  const claims = blocksOf(content)
    .map(({ block }) => block)
    .filter((block) => isTranscribed(block) && lineOf(block) >= first && lineOf(block) <= last)
    .flatMap((block): OverviewClaim[] => {
      const line = lineOf(block);
      const [, heading = '', article = ''] = HEADING.exec(block.text) ?? [];
      const named = act.get(`art_${article}`);
      if (named?.status === 'full' && named.heading)
        return [
          {
            line,
            kind: 'heading' as const,
            eid: named.eid,
            file: fileOf(named.eid),
            says: [heading],
            agrees: bare(named.heading.text) === heading,
          },
        ];
      const [, statement = '', ...numbers] = RULE.exec(block.text) ?? [];
      const says = KINDS.filter((kind) => statement.replace(/（.*?）/g, '').includes(kind));
      if (numbers[0] === undefined) return [];
      const [number, paragraph, item, more] = numbers;
      return eidsOf(number, paragraph, item, more).map((eid) => {
        const text =
          act
            .get(eid)
            ?.text.map((part) => part.text)
            .join('') ?? '';
        return {
          line,
          kind: 'bodies' as const,
          eid,
          file: fileOf(eid),
          says,
          agrees: says.every((kind) => text.includes(kind)),
        };
      });
    });
  const seen = new Map(claims.map((claim) => [`${claim.line} ${claim.kind} ${claim.eid}`, claim]));
  return [...seen.values()].sort((a, b) => a.line - b.line || (a.eid < b.eid ? -1 : 1));
};
