import type { CheckAnswer, CheckRequest } from './messages.ts';

type Asked = CheckRequest extends infer R
  ? R extends CheckRequest
    ? Omit<R, 'id'>
    : never
  : never;

let worker: Worker | null = null;
let last = 0;

/** Asks the worker, which is started at the first question. Rejects where it cannot answer. */
export const askWorker = (asked: Asked): Promise<CheckAnswer> => {
  worker ??= new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  const own = worker;
  const id = ++last;
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const { signal } = stop;
    own.addEventListener(
      'message',
      ({ data }: MessageEvent<CheckAnswer>) => {
        if (data.id !== id) return;
        stop.abort();
        if (data.kind === 'failed') reject(new Error(data.message));
        else resolve(data);
      },
      { signal },
    );
    own.addEventListener(
      'error',
      () => {
        stop.abort();
        worker = null;
        reject(new Error('worker'));
      },
      { signal },
    );
    own.postMessage({ ...asked, id } as CheckRequest);
  });
};
