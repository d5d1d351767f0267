import { readFileSync } from 'node:fs';

/** What a server to compare with sends to whoever asks, from memory. */
export type Sent = {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
};

/** Reads the answer that the bench has captured from the product: KIHONHO_SENT.json, and its bytes beside it. */
export const readSent = (): Sent => {
  const file = process.env.KIHONHO_SENT ?? '';
  const { status, headers } = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
  return { status, headers, body: new Uint8Array(readFileSync(`${file}.bin`)) };
};

/** Port to listen on. */
export const PORT = Number(process.env.PORT ?? 0);
