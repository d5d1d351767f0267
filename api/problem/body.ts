import { ApiProblem } from './problem.ts';

/** Longest body of a POST that is read, in bytes. */
export const MAX_BODY = 256 * 1024;

/** Pieces in which a body may come: each costs some microseconds, and a body sent byte by byte is an attack or a mistake. */
const MAX_PIECES = 4096;

const tooManyPieces = (): ApiProblem =>
  new ApiProblem(
    'PAYLOAD_TOO_LARGE',
    `The body comes in more than ${MAX_PIECES} pieces.`,
    'Send it in larger chunks.',
  );

const tooLarge = (limit: number): ApiProblem =>
  new ApiProblem(
    'PAYLOAD_TOO_LARGE',
    `The body has more than ${limit} bytes.`,
    'Send less at a time.',
  );

/** Refuses a body of a type that is not read here; `types` are media types without parameters. */
export const requireType = (request: Request, types: readonly string[]): void => {
  const given = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (types.includes(given)) return;
  throw new ApiProblem(
    'UNSUPPORTED_MEDIA_TYPE',
    given === '' ? 'The body has no Content-Type.' : `A body of type ${given} is not read here.`,
    `Send ${types.join(' or ')}.`,
  );
};

/**
 * The body as text, read no further than `limit` bytes, whatever its length is said to be. Throws PAYLOAD_TOO_LARGE
 * beyond it, or where it comes in too many pieces, and INVALID_PARAMETER where it is no UTF-8 or breaks off.
 */
export const readBody = async (request: Request, limit: number = MAX_BODY): Promise<string> => {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const reader = request.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [read, pieces] = [0, 0];
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      read += value.byteLength;
      pieces++;
      if (read > limit || pieces > MAX_PIECES) {
        await reader.cancel();
        throw read > limit ? tooLarge(limit) : tooManyPieces();
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    if (error instanceof ApiProblem) throw error;
    throw error instanceof TypeError
      ? new ApiProblem(
          'INVALID_PARAMETER',
          'The body is not valid UTF-8.',
          'Send the body as UTF-8.',
        )
      : new ApiProblem(
          'INVALID_PARAMETER',
          'The body broke off before its end.',
          'Send the whole body, as long as Content-Length says.',
        );
  }
};
