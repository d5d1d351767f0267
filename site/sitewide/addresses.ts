import { htmlPath, provisionPath, versionPath } from '../../content/model/corpus/paths.ts';
import { isHome } from '../../content/model/corpus/time.ts';
import type { ProvisionRef } from '../../content/model/schema/common.ts';
import { corpus, index } from '../corpus.ts';

const isNewest = (instrument: string, version: string): boolean =>
  isHome(index.instrument(instrument), version);

/** Page and anchor of a provision. */
export const provisionHref = (ref: ProvisionRef): string =>
  provisionPath(ref, isNewest(ref.instrument, ref.version));

/** Page of one version of an instrument. */
export const versionHref = (instrument: string, version: string): string =>
  versionPath(instrument, version, isNewest(instrument, version));

const RESOURCES = { entity: 'entities', class: 'classes' } as const;

/** Page of a body or a kind. */
export const subjectHref = (kind: 'entity' | 'class', id: string): string =>
  htmlPath(RESOURCES[kind], id);

/** A body, a kind or another actor by its id: name, and page if it has one. */
export const namedBy = (id: string): { name: string; href: string | null } => {
  const entity = index.entities.get(id);
  if (entity) return { name: entity.name, href: subjectHref('entity', id) };
  const kind = index.classes.get(id);
  if (kind) return { name: kind.name, href: subjectHref('class', id) };
  const actor = index.actors.get(id);
  if (!actor) throw new Error(`no body, kind or actor has the id "${id}"`);
  const { subject } = actor;
  return { name: actor.name, href: subject && subjectHref(subject.kind, subject.id) };
};

const lineRange = (first: number, last: number): string =>
  first === last ? `${first}行` : `${first}〜${last}行`;

/** Where in the source: 「資料2-7 769〜771行」, 「法令データ2019-04-01 62行」. */
export const sourceLines = (source: { id: string; lines: readonly number[] }): string => {
  const [first = 0, last = first] = source.lines;
  const held = corpus.sources.find(({ id }) => id === source.id);
  const part = held?.parts.find(({ lines }) => lines[0] <= first && first <= lines[1]);
  const named = held?.law_xml ? `法令データ${held.law_xml.enforced_on} ` : '';
  return `${part ? `資料${part.id} ` : named}${lineRange(first, last)}`;
};
