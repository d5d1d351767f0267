import { open, read } from 'node:fs';
import { promisify } from 'node:util';
import { atMost } from './at-most.ts';

const openFile = promisify(open);
const readAt = promisify(read);

/** Bytes read at a time, and held for a client that has not taken them. */
const PIECE = 64 * 1024;

/**
 * Two pieces are read at once, whoever waits for them. Node takes one new connection a turn of its loop, and handles in it
 * whatever has been read: with a piece for each of two hundred readers in every turn, the next client waited for seconds.
 */
const inTurn = atMost(2);

/** The bytes of a file from the first to the last, both included. */
export type Pieces = (from: number, to: number) => ReadableStream<Uint8Array>;

/**
 * Opens a file that is sent in pieces to everyone who asks for it, each read when the one before has been taken: however
 * many ask, none of them holds more. The file stays open, so that a new build in its place changes nothing under way.
 * Rejects where it cannot be opened; a stream of a file that has become shorter breaks off with an error.
 */
export const openLargeFile = async (path: string): Promise<Pieces> => {
  const file = await openFile(path, 'r');
  return (from, to) => {
    let at = from;
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const wanted = Math.min(PIECE, to + 1 - at);
          const { bytesRead, buffer } = await inTurn(() =>
            readAt(file, new Uint8Array(wanted), 0, wanted, at),
          );
          if (bytesRead === 0) throw new Error(`${path} ends at ${at}, before its length`);
          at += bytesRead;
          controller.enqueue(buffer.subarray(0, bytesRead));
          if (at > to) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
  };
};
