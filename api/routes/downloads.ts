import * as z from 'zod';
import {
  documentAddress,
  documentForms,
  tabledDays,
} from '../../content/model/formats/document-list.ts';
import { DOWNLOADS, DOWNLOADS_ROOT } from '../../content/model/formats/download-list.ts';
import { memo } from '../../content/model/text/memo.ts';
import { get, type Route } from '../resource/define.ts';

const DownloadsWire = memo(() =>
  z
    .object({
      manifest: z
        .string()
        .describe(
          'File with bytes and SHA-256 of every other, and the dataset they are made from.',
        ),
      checksums: z.string().describe('The same hashes for `sha256sum -c`.'),
      files: z
        .array(
          z.object({
            name: z
              .string()
              .meta({ description: 'Path below /downloads/.', examples: ['jsonl/entities.jsonl'] }),
            group: z
              .enum(['proof', 'whole', 'records', 'tables', 'schemas'])
              .describe('What it belongs to.'),
            description: z.string().describe('What is in it, and for whom it is.'),
            media_type: z.string().describe('Media type (RFC 6838).'),
            url: z.string().describe('Absolute path, relative to the origin.'),
          }),
        )
        .describe('One entry per file.'),
      documents: z
        .array(
          z.object({
            address: z.string().describe('Path with blanks in braces.'),
            description: z.string().describe('What is in it.'),
            example: z.string().describe('Path of one.'),
          }),
        )
        .describe('Files for word processors and spreadsheets.'),
      findings: z
        .array(
          z.object({
            url: z.string().describe('Path of the CSV.'),
            day: z.iso.date().describe('The day its rows bear.'),
            from: z.iso.date().describe('First day of which it is true.'),
            until: z.iso.date().nullable().describe('Last one; null: open.'),
          }),
        )
        .describe('Every finding of a day. On days in none every finding is undetermined.'),
    })
    .meta({
      id: 'Downloads',
      description:
        'Files with the whole. Bytes and hashes are in the manifest, which is published together with the files.',
    }),
);

/**
 * Names the files. Their hashes stand in the manifest beside them: code and files are two uploads on the edge, and a
 * hash held here could outlive the file it belongs to.
 */
const listDownloads = get({
  path: '/downloads',
  operationId: 'listDownloads',
  tag: 'About',
  summary: 'Files with the whole: JSON, JSON Lines, CSV, SQLite, schemas',
  description:
    'Names and addresses of the files of the whole, made at build, for whoever wants everything at once, or offline. Their sizes and SHA-256 stand in the manifest that the answer names.',
  data: DownloadsWire,
  reply: ({ index }) => ({
    data: {
      manifest: `${DOWNLOADS_ROOT}manifest.json`,
      checksums: `${DOWNLOADS_ROOT}sha256sums.txt`,
      files: DOWNLOADS.map(({ path, group, description, media_type }) => ({
        name: path,
        group,
        description,
        media_type,
        url: `${DOWNLOADS_ROOT}${path}`,
      })),
      documents: documentForms(index).map(({ address, description, example }) => ({
        address,
        description,
        example,
      })),
      findings: tabledDays(index).map(({ day, from, until }) => ({
        url: documentAddress('findings', { day }, 'csv'),
        day,
        from,
        until,
      })),
    },
    html: DOWNLOADS_ROOT,
    language: 'en',
    law: true,
  }),
});

/** Files with the whole. */
export const FILES: readonly Route[] = [listDownloads];
