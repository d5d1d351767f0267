import type { Subject } from '../../../content/model/findings/finding.ts';
import {
  type Dealing,
  dealingsOf,
  LANES,
  type Lane,
  ownLane,
} from '../../../content/model/summary/interactions.ts';
import { index } from '../../corpus.ts';
import { findingsOn } from '../findings/findings.ts';

/** Units of the drawing: one is a CSS pixel on a narrow phone, where it fills the column. */
const WIDTH = 360;
const MARGIN = 34;
const HEAD = 62;
const KIND_ROW = 26;
/** Characters in a line of a lane's head. */
const WRAP = 6;

export const KIND_LABELS: Readonly<Record<Dealing['kind'], string>> = {
  audit: '監査',
  incident: '特定重大事象',
  information: '資料・情報の提供',
  cooperation: '協力',
};

const SHORT: Readonly<Record<string, string>> = {
  nisc: 'NISC',
  ipa: 'IPA',
  contractors: '受託法人',
  'private-operators': '民間事業者',
  'external-experts': '専門家',
};

/** Those who carry a dealing out, in short: 「NISC・IPA」. */
export const performersOf = ({ performers }: Dealing): string =>
  performers.map((id) => SHORT[id] ?? id).join('・');

/** The name of a lane on the page of a subject. */
export const laneName = (lane: Lane, subject: Subject): string => {
  if (lane === 'headquarters') return '戦略本部・本部長';
  if (lane === 'performers')
    return subject.id === 'contractors' ? '委託を受けた法人' : '事務を担う者';
  if (lane === 'ministry') return '所管・関係行政機関';
  if (lane === 'others') return '対象となる機関・法人';
  const record =
    subject.kind === 'entity' ? index.entities.get(subject.id) : index.classes.get(subject.id);
  return record?.name ?? '';
};

const wrap = (text: string): string[] => {
  const lines = Math.ceil(text.length / WRAP);
  const size = Math.ceil(text.length / lines);
  return Array.from({ length: lines }, (_, i) => text.slice(i * size, (i + 1) * size));
};

export type PictureRow =
  | { what: 'kind'; label: string; y: number }
  | {
      what: 'dealing';
      label: string;
      performers: string;
      /** Where the words begin. */
      x: number;
      y: number;
      /** From left to right. */
      line: [number, number];
      /** Points of arrowheads, with the way they point. */
      heads: { x: number; right: boolean }[];
      /** Lanes it runs through. */
      through: number | null;
      carriedOut: number | null;
    };

/** The drawing of who deals with whom: lanes from left to right, one arrow a row. Null where nothing is to be drawn. */
export type Picture = {
  width: number;
  height: number;
  lanes: { lane: Lane; x: number; lines: string[]; own: boolean }[];
  rows: PictureRow[];
};

const lanesUsed = (dealings: readonly Dealing[], own: Lane): Lane[] => {
  const used = dealings.flatMap(({ from, to, through, performers }) => [
    from,
    ...to,
    ...(through ? [through] : []),
    ...(performers.length > 0 ? (['performers'] as const) : []),
  ]);
  return LANES.filter((lane) => lane === own || used.includes(lane));
};

/** Lays the dealings of a subject out. */
export const pictureOf = (subject: Subject, dealings: readonly Dealing[]): Picture | null => {
  if (dealings.length === 0) return null;
  const own = ownLane(subject);
  const lanes = lanesUsed(dealings, own);
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, lanes.length - 1);
  const at = (lane: Lane): number => Math.round(MARGIN + lanes.indexOf(lane) * step);
  const rows: PictureRow[] = [];
  let y = HEAD;
  let kind = '';
  for (const dealing of dealings) {
    if (dealing.kind !== kind) {
      kind = dealing.kind;
      y += KIND_ROW;
      rows.push({ what: 'kind', label: KIND_LABELS[dealing.kind], y });
    }
    const from = at(dealing.from);
    const ends = dealing.to.map(at);
    const performers = performersOf(dealing);
    const line: [number, number] = [Math.min(from, ...ends), Math.max(from, ...ends)];
    y += 32;
    rows.push({
      what: 'dealing',
      label: dealing.label,
      performers,
      x: line[0],
      y,
      line,
      heads: [
        ...ends.map((x) => ({ x, right: x > from })),
        ...(dealing.mutual ? [{ x: from, right: false }] : []),
      ],
      through: dealing.through ? at(dealing.through) : null,
      carriedOut: performers && dealing.from !== 'performers' ? at('performers') : null,
    });
    y += performers ? 16 : 4;
  }
  return {
    width: WIDTH,
    height: y + 14,
    lanes: lanes.map((lane) => ({
      lane,
      x: at(lane),
      lines: wrap(laneName(lane, subject)),
      own: lane === own,
    })),
    rows,
  };
};

/**
 * Dealings of a subject on a day, as the page draws and lists them. What a body does to others for the Headquarters is
 * told from what is done to it (IPA audits, and is audited).
 */
export const dealingsOn = (subject: Subject, date: string): Dealing[] =>
  dealingsOf(index, subject, findingsOn(subject, date)).map((dealing) =>
    ownLane(subject) === 'subject' && dealing.to.includes('others')
      ? { ...dealing, label: `${dealing.label}（受託者として）` }
      : dealing,
  );
