import * as z from 'zod';
import { DOWNLOADS, DOWNLOADS_ROOT } from '../../content/model/formats/download-list.ts';
import { once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { get } from '../resource/define.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const DownloadsWire = once(() =>
  z
    .object({
      manifest: z.string().meta({
        description:
          'File with bytes and SHA-256 of every other, and the dataset they are made from.',
      }),
      checksums: z.string().meta({ description: 'The same hashes for `sha256sum -c`.' }),
      files: z.array(
        z.object({
          name: z.string().meta({ examples: ['jsonl/entities.jsonl'] }),
          group: z.enum(['proof', 'whole', 'records', 'tables', 'schemas']),
          description: z.string(),
          media_type: z.string(),
          url: z.string().meta({ description: 'Absolute path, relative to the origin.' }),
        }),
      ),
    })
    .meta({
      id: 'Downloads',
      description:
        'Files with the whole. Bytes and hashes are in the manifest, which is published together with the files.',
    }),
);

const listDownloads = get(
  {
    path: '/downloads',
    operationId: 'listDownloads',
    tag: 'About',
    summary: 'Files with the whole: JSON, JSON Lines, CSV, SQLite, schemas',
    query: () => z.strictObject({}),
  },
  DownloadsWire,
);

/**
 * Names the files. Their hashes stand in the manifest beside them: code and files are two uploads on the edge, and a
 * hash held here could outlive the file it belongs to.
 */
export const downloadRoutes = (app: Routes, dataset: Dataset): void => {
  app.openapi(listDownloads, (c) => {
    const files = DOWNLOADS.map(({ path, group, description, media_type }) => ({
      name: path,
      group,
      description,
      media_type,
      url: `${DOWNLOADS_ROOT}${path}`,
    }));
    const data = {
      manifest: `${DOWNLOADS_ROOT}manifest.json`,
      checksums: `${DOWNLOADS_ROOT}sha256sums.txt`,
      files,
    };
    return respond(c, dataset, { data, html: DOWNLOADS_ROOT, language: 'en', law: true });
  });
};
