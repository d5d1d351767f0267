import type { ProvisionRef } from '../schema/common.ts';
import type { Instrument } from '../schema/instrument.ts';
import { homePair, neighbouringPairs, type VersionPair } from './time.ts';

/** Root of the API; the version is part of the address. */
export const API_ROOT = '/api/v1';

/** Pages that every page leads to, with what they are called. */
export const MAIN_PAGES = [
  ['/entities/', '法人・機関'],
  ['/classes/', '団体の種類'],
  ['/obligations/', '義務・権限'],
  ['/procedures/', '手続'],
  ['/lists/', '別表・指定法人'],
  ['/instruments/', '条文・新旧対照'],
  ['/changes/', '改正'],
] as const;

/** Kinds of record that have a page and an API resource of their own, by their path segment. */
export type Resource =
  | 'entities'
  | 'classes'
  | 'obligations'
  | 'procedures'
  | 'ministers'
  | 'instruments'
  | 'lists';

/** Address of a record's page on the site. */
export const htmlPath = (resource: Resource, id: string): string => `/${resource}/${id}/`;

/** Address of a record in the API. */
export const apiPath = (resource: Resource, id: string): string => `${API_ROOT}/${resource}/${id}`;

/**
 * Page of one version of an instrument. The one that the instrument's own page shows (`newest`) is known by that address; its own,
 * of version and instrument as every version has one, stands beside it.
 */
export const versionPath = (instrument: string, version: string, newest: boolean): string =>
  newest ? htmlPath('instruments', instrument) : `/instruments/${instrument}/${version}/`;

/**
 * Page that sets two versions of an instrument side by side. Without a pair: the one published first, of the version that the
 * instrument's own page shows and the one before it; its address names none.
 */
export const comparisonPath = (instrument: string, pair?: VersionPair): string =>
  `${htmlPath('instruments', instrument)}comparison/${pair ? `${pair.from}/${pair.to}/` : ''}`;

/** Page that compares two versions; undefined where none does: those that follow each other have one. */
export const comparisonPage = (instrument: Instrument, pair: VersionPair): string | undefined => {
  const is = (other: VersionPair | null): boolean =>
    other?.from === pair.from && other.to === pair.to;
  if (is(homePair(instrument))) return comparisonPath(instrument.id);
  return neighbouringPairs(instrument).some(is) ? comparisonPath(instrument.id, pair) : undefined;
};

/** The same comparison in the API. */
export const comparisonApiPath = (instrument: string, pair?: VersionPair): string =>
  `${apiPath('instruments', instrument)}/comparison${pair ? `?from=${pair.from}&to=${pair.to}` : ''}`;

/** Anchor of a provision on the site. */
export const provisionPath = (ref: ProvisionRef, newest: boolean): string =>
  `${versionPath(ref.instrument, ref.version, newest)}#${ref.eid}`;

/** A provision in the API. */
export const provisionApiPath = ({ instrument, version, eid }: ProvisionRef): string =>
  `${API_ROOT}/instruments/${instrument}/provisions/${eid}?version=${version}`;
