import { DOWNLOADS, type Download } from '../../content/model/formats/download-list.ts';
// As text, like the corpus: what the page shows is what the file says.
import json from '../../dist/downloads/manifest.json?raw';
import type { Manifest } from '../../downloads/manifest.ts';

const manifest: Manifest = JSON.parse(json);
const known = new Map(manifest.files.map((file) => [file.path, file]));

/** A file as the page shows it. The manifest and its sums have no size and hash of their own. */
export type ShownDownload = Download & { bytes: number | null; sha256: string | null };

/** Files of a group in the order in which they are announced. */
export const downloadsIn = (group: Download['group']): ShownDownload[] =>
  DOWNLOADS.filter((download) => download.group === group).map((download) => {
    const { bytes = null, sha256 = null } = known.get(download.path) ?? {};
    return { ...download, bytes, sha256 };
  });

/** A size for readers: bytes below 1 KiB, else KiB or MiB with one decimal. */
export const sizeOf = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 2 ** 20
      ? `${(bytes / 1024).toFixed(1)} KiB`
      : `${(bytes / 2 ** 20).toFixed(1)} MiB`;

/** The nine designated bodies, asked of the SQLite file. */
export const SQL_EXAMPLE = `SELECT r.row, e.name FROM list_rows r
JOIN entities e ON e.id = r.entity
WHERE r.list = 'designated-2016' ORDER BY r.row;`;

/** What a search looks like: for three characters and more, and for two and more, cut into overlapping pairs. */
export const SEARCH_EXAMPLE = `SELECT title, html FROM search WHERE search MATCH '"年金機構"';
SELECT s.title, s.html FROM search_pairs p JOIN search s ON s.rowid = p.rowid
  WHERE search_pairs MATCH '"監査 査の の実 実施"';`;

/** What may be asked of 日本銀行, read from the findings. */
export const PYTHON_EXAMPLE = `import json
for f in map(json.loads, open("findings-2016-10-21.jsonl", encoding="utf-8")):
    if f["subject"]["id"] == "bank-of-japan" and f["verdict"] == "applies": print(f["role"], f["obligation"]["title"])`;

/** Compares every file with its hash. */
export const VERIFY_EXAMPLE = 'sha256sum --check --ignore-missing sha256sums.txt';
