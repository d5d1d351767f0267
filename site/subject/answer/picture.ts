import type { Subject } from '../../../content/model/findings/finding.ts';
import type { LaneId } from '../../../content/model/schema/interaction.ts';
import {
  interactionsOf,
  ownLane,
  type SubjectInteraction,
} from '../../../content/model/summary/interactions.ts';
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

export const KIND_LABELS: Readonly<Record<SubjectInteraction['kind'], string>> = {
  audit: '監査',
  incident: '特定重大事象',
  information: '資料・情報の提供',
  cooperation: '協力',
};

/** Those who carry an interaction out, where there is little room: 「NISC・IPA」. How far each does so stands in the list. */
const namesOf = ({ performers }: SubjectInteraction): string =>
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
      what: 'interaction';
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

const lanesUsed = (interactions: readonly SubjectInteraction[], own: LaneId): LaneId[] => {
  const used = interactions.flatMap(({ from, to, through, performers }) => [
    from,
    ...to,
    ...(through ? [through] : []),
    ...(performers.length > 0 ? (['performers'] as const) : []),
  ]);
  return LANES.map(({ id }) => id).filter((lane) => lane === own || used.includes(lane));
};

/** Lays the interactions of a subject out. */
export const pictureOf = (
  subject: Subject,
  interactions: readonly SubjectInteraction[],
): Picture | null => {
  if (interactions.length === 0) return null;
  const own = ownLaneOf(subject);
  const lanes = lanesUsed(interactions, own);
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, lanes.length - 1);
  const at = (lane: LaneId): number => Math.round(MARGIN + lanes.indexOf(lane) * step);
  const rows: PictureRow[] = [];
  let y = HEAD;
  let kind = '';
  for (const interaction of interactions) {
    if (interaction.kind !== kind) {
      kind = interaction.kind;
      y += KIND_ROW;
      rows.push({ what: 'kind', label: KIND_LABELS[interaction.kind], y });
    }
    const from = at(interaction.from);
    const ends = interaction.to.map(at);
    const performers = namesOf(interaction);
    const line: [number, number] = [Math.min(from, ...ends), Math.max(from, ...ends)];
    y += 32;
    rows.push({
      what: 'interaction',
      label: interaction.label,
      performers,
      x: line[0],
      y,
      line,
      heads: [
        ...ends.map((x) => ({ x, right: x > from })),
        ...(interaction.mutual ? [{ x: from, right: false }] : []),
      ],
      through: interaction.through ? at(interaction.through) : null,
      carriedOut: performers && interaction.from !== 'performers' ? at('performers') : null,
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
 * Interactions of a subject on a day, as the page draws and lists them. What a body does to others for the Headquarters is
 * told from what is done to it (IPA audits, and is audited).
 */
export const interactionsOn = (subject: Subject, date: string): SubjectInteraction[] =>
  interactionsOf(index, pageContent, subject, findingsOn(subject, date)).map((interaction) =>
    ownLaneOf(subject) === 'subject' && interaction.to.includes('others')
      ? { ...interaction, label: `${interaction.label}（受託者として）` }
      : interaction,
  );
