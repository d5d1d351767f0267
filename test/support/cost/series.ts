import { ALPHABETS, FEW, textOf } from './alphabets.ts';
import { COSTLY } from './attacks.ts';
import { type Asked, type Opening, type Route, routesWith, type ToolListed } from './questions.ts';

/** What a series of proper values is called. */
export const PROPER = 'a proper one';

/** One way to make a request long. `ask` gives it with a part of the greatest length, from 0 to 1. */
export type Series = {
  name: string;
  route: string;
  status: number | null;
  ask: (part: number) => Asked;
};

/** All the ways for one route, with what is asked of it every day. */
export type Tried = { route: string; ordinary: Asked; series: readonly Series[] };

const alphabetsFor = ({ kind }: Opening): readonly string[] =>
  kind === 'text' ? Object.keys(ALPHABETS) : kind === 'choice' ? FEW : ['letter'];

const seriesOf = (opening: Opening): Series[] => {
  const { route, where, most, fill, proper } = opening;
  const series = (what: string, ask: Series['ask']): Series => ({
    ...{ name: `${route} · ${where} · ${what}`, route, status: null, ask },
  });
  return [
    ...alphabetsFor(opening).map((alphabet) =>
      series(alphabet, (part) =>
        fill(textOf(ALPHABETS[alphabet] as string, Math.round(part * most))),
      ),
    ),
    ...(proper ? [series(PROPER, (part) => fill(proper(part)))] : []),
  ];
};

/** The route that an attack is put to; any address where it has none of its own. */
const routeAsked = (routes: readonly Route[], { path, init }: Asked): string => {
  const method = init?.method ?? 'GET';
  const bare = path.split('?')[0];
  const own = routes.find(
    ({ ordinary }) =>
      ordinary.path.split('?')[0] === bare && (ordinary.init?.method ?? 'GET') === method,
  );
  return own?.route ?? 'any address';
};

/** Everything that is tried: each opening with each alphabet, and the attacks by name. */
export const triedWith = (tools: readonly ToolListed[]): Tried[] => {
  const routes = routesWith(tools);
  const attacks = COSTLY.map(
    ({ name, most, ask, status }): Series => ({
      ...{ name, status, route: routeAsked(routes, ask(most)) },
      ask: (part) => ask(Math.round(part * most)),
    }),
  );
  return routes.map(({ route, ordinary, openings }) => ({
    ...{ route, ordinary },
    series: [...openings.flatMap(seriesOf), ...attacks.filter((attack) => attack.route === route)],
  }));
};
