import type { ProvisionRef } from '../schema/common.ts';

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

/** Page of one version of an instrument; the newest one has the instrument's own page. */
export const versionPath = (instrument: string, version: string, newest: boolean): string =>
  newest ? htmlPath('instruments', instrument) : `/instruments/${instrument}/${version}/`;

/** Page that sets the last two versions of an instrument side by side. */
export const comparisonPath = (instrument: string): string =>
  `${htmlPath('instruments', instrument)}comparison/`;

/** The same comparison in the API. */
export const comparisonApiPath = (instrument: string): string =>
  `${apiPath('instruments', instrument)}/comparison`;

/** Anchor of a provision on the site. */
export const provisionPath = (ref: ProvisionRef, newest: boolean): string =>
  `${versionPath(ref.instrument, ref.version, newest)}#${ref.eid}`;

/** A provision in the API. */
export const provisionApiPath = ({ instrument, version, eid }: ProvisionRef): string =>
  `${API_ROOT}/instruments/${instrument}/provisions/${eid}?version=${version}`;
