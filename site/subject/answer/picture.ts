import type { Subject } from '../../../content/model/findings/finding.ts';
import type { LaneId } from '../../../content/model/schema/interaction.ts';
import { type Dealing, dealingsOf, ownLane } from '../../../content/model/summary/interactions.ts';
import { index, pageContent } from '../../corpus.ts';
import { namedBy } from '../../sitewide/addresses.ts';
import { shortName } from '../../sitewide/page-section.ts';
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

/** Those who carry a dealing out, where there is little room: 「NISC・IPA」. How far each does so stands in the list. */
const namesOf = ({ performers }: Dealing): string =>
  performers.map(({ id }) => shortName(id)).join('・');

const { lanes: LANES } = pageContent;

/** The lane in which the subject of a page stands. */
const ownLaneOf = (subject: Subject): LaneId => ownLane(index, LANES, subject);

const laneRecord = (lane: LaneId) => {
  const record = LANES.find(({ id }) => id === lane);
  if (!record) throw new Error(`content/data/lanes has no "${lane}"`);
  return record;
};

/** The name of a lane on the page of a subject. */
export const laneName = (lane: LaneId, subject: Subject): string => {
  const { label, parties } = laneRecord(lane);
  const own = parties.find(({ party }) => party === subject.id)?.own_label;
  return own ?? label ?? namedBy(subject.id).name;
};

/** A lane in a sentence, by those of its parties who act: 「戦略本部・本部長」; else as what stands in it is called. */
export const laneInWords = (lane: LaneId, subject: Subject, actors: readonly string[]): string => {
  const { unnamed, parties } = laneRecord(lane);
  const named = parties.filter(({ party }) => actors.includes(party)).map(({ short }) => short);
  return named.join('・') || (unnamed ?? laneName(lane, subject));
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
  lanes: { lane: LaneId; x: number; lines: string[]; own: boolean }[];
  rows: PictureRow[];
};

const lanesUsed = (dealings: readonly Dealing[], own: LaneId): LaneId[] => {
  const used = dealings.flatMap(({ from, to, through, performers }) => [
    from,
    ...to,
    ...(through ? [through] : []),
    ...(performers.length > 0 ? (['performers'] as const) : []),
  ]);
  return LANES.map(({ id }) => id).filter((lane) => lane === own || used.includes(lane));
};

/** Lays the dealings of a subject out. */
export const pictureOf = (subject: Subject, dealings: readonly Dealing[]): Picture | null => {
  if (dealings.length === 0) return null;
  const own = ownLaneOf(subject);
  const lanes = lanesUsed(dealings, own);
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, lanes.length - 1);
  const at = (lane: LaneId): number => Math.round(MARGIN + lanes.indexOf(lane) * step);
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
    const performers = namesOf(dealing);
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
  dealingsOf(index, pageContent, subject, findingsOn(subject, date)).map((dealing) =>
    ownLaneOf(subject) === 'subject' && dealing.to.includes('others')
      ? { ...dealing, label: `${dealing.label}（受託者として）` }
      : dealing,
  );
