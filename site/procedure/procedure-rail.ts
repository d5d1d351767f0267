import type { LocatedProcedure } from '../../content/model/corpus/corpus.ts';
import type { StepView } from '../../content/model/procedures/procedures.ts';
import { shortName } from '../sitewide/page-section.ts';

/** Units of the drawing: one is a CSS pixel where the rail has its full width. */
export const RAIL = { width: 400, height: 54, y: 18 } as const;
const MARGIN = 44;
/** Radius of the circle that holds a step's number. */
const NODE = 11;
/** Characters in a line of a lane's head: five lanes have less room than four. */
const WRAP = { wide: 7, narrow: 5, fewLanes: 4 } as const;

/** Those who carry a step out, where there is little room: 「NISC・IPA」. How far each does so stands beside it. */
export const performersOf = ({ rule }: StepView): string =>
  rule.performed_by.map(shortName).join('・');

/** One step of the picture: a node in the lane of the one who acts, arrows, and who else stands in it. */
export type Rail = {
  node: number;
  /** From left to right; null where nobody else is reached. */
  line: [number, number] | null;
  heads: { x: number; right: boolean }[];
  through: number | null;
  by: number | null;
  /** Lanes of those the rule is about and who neither act nor are addressed. */
  about: number[];
};

/** The lanes of a procedure with their place and the lines of their heads. */
export const lanesOf = ({ lanes }: LocatedProcedure) => {
  const gap = (RAIL.width - 2 * MARGIN) / (lanes.length - 1);
  const wrap = lanes.length > WRAP.fewLanes ? WRAP.narrow : WRAP.wide;
  return lanes.map(({ label, parties }, i) => {
    const count = Math.ceil(label.length / wrap);
    const size = Math.ceil(label.length / count);
    return {
      label,
      parties,
      x: Math.round(MARGIN + i * gap),
      lines: Array.from({ length: count }, (_, n) => label.slice(n * size, (n + 1) * size)),
    };
  });
};

/** Lays one step out. */
export const railOf = (lanes: ReturnType<typeof lanesOf>, view: StepView): Rail => {
  const places = (ids: readonly string[]): number[] => [
    ...new Set(
      ids.flatMap((id) => lanes.filter(({ parties }) => parties.includes(id)).map(({ x }) => x)),
    ),
  ];
  const { step, rule, mutual } = view;
  const node = places(step.from)[0] ?? MARGIN;
  const ends = places(step.to).filter((x) => x !== node);
  const through = step.through ? (places([step.through])[0] ?? null) : null;
  const by = places(rule.performed_by).find((x) => x !== node) ?? null;
  const tip = (x: number): number => x + (x > node ? -2 : 2);
  const edge = (x: number): number => node + (x > node ? NODE : -NODE);
  const far = ends.map(tip);
  const used = [node, ...ends, through, by];
  return {
    node,
    line: far.length > 0 ? [Math.min(node, ...far), Math.max(node, ...far)] : null,
    heads: [
      ...ends.map((x) => ({ x: tip(x), right: x > node })),
      ...(mutual && ends[0] ? [{ x: edge(ends[0]), right: ends[0] < node }] : []),
    ],
    through: through !== null && ends.length > 0 ? through : null,
    by,
    about: places(rule.concerns).filter((x) => !used.includes(x)),
  };
};
