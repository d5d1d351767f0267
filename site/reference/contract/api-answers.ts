import type { Method } from '../../../api/openapi/document.ts';
import type { ExampleRequest } from '../../../api/resource/example-requests.ts';
import { askApi } from './api-app.ts';
import type { AnswerKind } from './api-examples.ts';

/** An answer that was really given, as a page shows it: JSON with line breaks, everything else as it came. */
export type ShownAnswer = {
  kind: AnswerKind;
  contentType: string;
  text: string;
  /** Lines left out at the end; 0 where it is whole. */
  cut: number;
};

const MOST_CHARACTERS = 4000;

const kindOf = (contentType: string, body: string): AnswerKind => {
  if (!/[/+]json\b/.test(contentType)) return 'text';
  const value: unknown = JSON.parse(body);
  const isEnvelope =
    typeof value === 'object' && value !== null && 'data' in value && 'meta' in value;
  return isEnvelope ? 'envelope' : 'json';
};

/** The first lines of a text, whole ones, of no more than some 4,000 characters together; the first one always. */
export const firstLines = (text: string, most: number): { text: string; cut: number } => {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  let length = 0;
  const fit = lines.findIndex((line, index) => {
    length += line.length;
    return index > 0 && (index >= most || length > MOST_CHARACTERS);
  });
  const shown = fit === -1 ? lines : lines.slice(0, fit);
  return { text: shown.join('\n'), cut: lines.length - shown.length };
};

/** What the API answers to a request, cut to its first lines. */
export const shownAnswer = async (
  method: Method,
  request: ExampleRequest,
  most: number,
): Promise<ShownAnswer> => {
  const response = await askApi(method, request);
  const contentType = response.headers.get('content-type') ?? '';
  const body = await response.text();
  const kind = kindOf(contentType, body);
  const whole = kind === 'text' ? body : JSON.stringify(JSON.parse(body), null, 2);
  return { kind, contentType, ...firstLines(whole, most) };
};
