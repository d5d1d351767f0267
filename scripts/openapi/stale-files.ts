import { existsSync, readFileSync } from 'node:fs';
import type { Document } from '../../api/openapi/document.ts';
import { clientTypes } from './client-types.ts';
import { CLIENT_TYPES, printed, SNAPSHOT } from './contract.ts';

/** A committed file that a contract makes, and what it should hold. */
export type StaleFile = { file: string; text: string };

/** The committed files that are not what this contract makes of them. */
export const staleFiles = async (contract: Document): Promise<StaleFile[]> =>
  [
    { file: SNAPSHOT, text: printed(contract) },
    { file: CLIENT_TYPES, text: await clientTypes(contract) },
  ].filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text);

/** What is left to do by hand after the stale files are written. */
export const afterWriting = (stale: readonly StaleFile[]): string =>
  stale.some(({ file }) => file === SNAPSHOT)
    ? 'The contract has changed: add a line to CHANGELOG_API.md.'
    : 'The contract is as it was: CHANGELOG_API.md needs no line.';
