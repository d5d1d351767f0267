import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { ORIGIN } from '../../sitewide/origin.ts';

/** Stands for the host in examples where nobody said at build where the site will be; reserved by RFC 2606. */
export const PLACEHOLDER = 'https://kihonho.example';

/** The host that examples name. A page that shows it replaces the placeholder by the host it is read on. */
export const HOST: string = ORIGIN ?? PLACEHOLDER;

/** A path below /api/v1 as an address of this site that may stand in a link. */
export const liveAddress = (path: string): string => API_ROOT + encodeURI(path);

/** Part of an address for a tag: `Kinds of bodies` → `kinds-of-bodies`. */
export const slugOf = (tag: string): string => tag.toLowerCase().replaceAll(' ', '-');

/** Page of the operations of a tag. */
export const tagPath = (tag: string): string => `/api/${slugOf(tag)}/`;

/** Permalink of an operation. */
export const operationPath = (tag: string, operationId: string): string =>
  `${tagPath(tag)}#${operationId}`;

/** Place of a named schema on the page of all of them. */
export const schemaPath = (name: string): string => `/api/schemas/#${name}`;

/** Anchor of a problem code: what the `type` of a problem points to on /api/. */
export const problemAnchor = (code: string): string => code.toLowerCase().replaceAll('_', '-');
