import type { LocatedEntity } from '../../content/model/corpus/corpus.ts';
import type { Finding } from '../../content/model/findings/finding.ts';
import { type Role, ViaMode } from '../../content/model/schema/obligation.ts';
import {
  ministerAnchor,
  ministerPath,
  ministersIn,
  ministersOf,
  throughMinistry,
} from '../../content/model/summary/ministers.ts';
import { corpus, index } from '../corpus.ts';
import { AFTER } from '../subject/findings/findings.ts';

/** Ministers a fact names, each with its place on the page of ministers. */
export const ministerLinks = (value: string): { minister: string; href: string }[] =>
  ministersIn(value).map((minister) => ({
    minister,
    href: ministerPath(ministerAnchor(minister)),
  }));

/** Rules of one route, as they reach the bodies that share them. */
export type Route = {
  mode: Exclude<ViaMode, 'direct'>;
  rules: { obligation: Finding['obligation']; role: Role | null }[];
};

/** Bodies of one minister about which its head is to do the same. */
export type Charge = { entities: LocatedEntity[]; routes: Route[] };

const MODES = ViaMode().options.filter((mode) => mode !== 'direct');

const routesOf = (findings: readonly Finding[]): Route[] =>
  MODES.map((mode) => ({
    mode,
    rules: findings
      .filter(({ via }) => via?.mode === mode)
      .map(({ obligation, role }) => ({ obligation, role })),
  })).filter(({ rules }) => rules.length > 0);

const chargesOf = (entities: readonly LocatedEntity[]): Charge[] => {
  const charges = new Map<string, Charge>();
  for (const entity of entities) {
    const routes = routesOf(throughMinistry(index, entity, AFTER));
    if (routes.length === 0) continue;
    const key = routes
      .map(({ mode, rules }) => [mode, ...rules.map((r) => r.obligation.id)])
      .join(';');
    const known = charges.get(key);
    if (known) known.entities.push(entity);
    else charges.set(key, { entities: [entity], routes });
  }
  return [...charges.values()];
};

/** Every minister the facts name, with its bodies and what its head is to do about them in the amended state. */
export const ministers = () =>
  ministersOf(index).map(({ minister, entities }) => {
    const charges = chargesOf(entities);
    return {
      minister,
      anchor: ministerAnchor(minister),
      entities,
      charges,
      /** Bodies about which no rule runs through the ministry. */
      without: entities.filter(
        (entity) => !charges.some((charge) => charge.entities.includes(entity)),
      ),
    };
  });

/** Corporations for which no fact names a minister. */
export const unsupervised = (): LocatedEntity[] =>
  corpus.entities.filter(
    ({ type, competent_minister }) => type === 'corporation' && competent_minister === null,
  );
