import * as z from 'zod';
import { isHtml } from '../../content/proof/law-xml/fault.ts';

/** What is allowed to an answer: time in ms, and bytes. The largest law is some 10 MB of XML. */
export type Limits = { ms: number; bytes: number };
export const LIMITS: Limits = { ms: 60_000, bytes: 32 * 1024 * 1024 };

/** What went wrong with e-Gov's answer or a file of it: one sentence with the address or file, and a remedy. */
export class LawFault extends Error {
  override name = 'LawFault';
}

/** What to do where the service did not answer as it does. */
export const AGAIN = 'Run the command again later; nothing was written.';
const TELL =
  'Compare with the description of the API at e-Gov; the command must be taught what changed.';

const Status = z.enum(['CurrentEnforced', 'UnEnforced', 'PreviousEnforced', 'Repeal']);

/** A state of a law as the API lists it. */
const Revision = z.object({
  law_revision_id: z.string().regex(/^\w{1,64}$/),
  amendment_promulgate_date: z.iso.date().nullable(),
  /** Null: the day is not fixed yet. */
  amendment_enforcement_date: z.iso.date().nullable(),
  amendment_law_num: z.string().nullable(),
  amendment_law_title: z.string().nullable(),
  current_revision_status: Status,
});
type Listed = z.infer<typeof Revision>;
/** A state of a law with its first day. */
export type Revision = Listed & { amendment_enforcement_date: string };

const hasDay = (revision: Listed): revision is Revision =>
  revision.amendment_enforcement_date !== null;

const Revisions = z.object({
  law_info: z.object({ law_id: z.string(), law_num: z.string() }),
  revisions: z.array(Revision).min(1),
});

/** Bytes of an answer, read no further than the limit. */
const bytesOf = async (response: Response, address: string, most: number): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > most) throw new LawFault(`${address} answers with more than ${most} bytes. ${TELL}`);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** Asks for an address and gives the bytes. Throws a {@link LawFault} for no answer, a status but 200, and one over the limits. */
const ask = async (address: string, { ms, bytes }: Limits): Promise<Uint8Array> => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(ms), redirect: 'error' });
    if (response.status === 404)
      throw new LawFault(`${address} answers 404: e-Gov knows no such law. Check its 法令ID.`);
    if (response.status !== 200)
      throw new LawFault(`${address} answers ${response.status}, not 200. ${AGAIN}`);
    return await bytesOf(response, address, bytes);
  } catch (error) {
    if (error instanceof LawFault) throw error;
    if (error instanceof Error && error.name === 'TimeoutError')
      throw new LawFault(`${address} gave no whole answer within ${ms} ms. ${AGAIN}`);
    const cause = error instanceof Error ? String(error.cause ?? error.message) : String(error);
    throw new LawFault(`${address} cannot be asked: ${cause.replace(/\.?$/, '.')} ${AGAIN}`);
  }
};

/** UTF-8 text of an answer. */
const textOf = (bytes: Uint8Array, address: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new LawFault(`${address} answers with what is not UTF-8. ${TELL}`);
  }
};

const whatIs = (text: string): string => {
  if (text.trim() === '') return 'nothing';
  return isHtml(text) ? 'a page of HTML' : 'what is no JSON, or is cut off';
};

const jsonOf = (text: string, address: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new LawFault(`${address} answers with ${whatIs(text)}. ${AGAIN}`);
  }
};

/** 法令ID: era and year, kind of law (AC, CO, M and who made it), number. */
const LAW_ID = /^[1-5]\d{2}[A-Z][0-9A-Z]{11}$/;

const dashed = (digits: string): string => digits.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

/**
 * The states of a law that e-Gov lists, oldest first, and its law number; `undated` are the ids of those whose day is not fixed
 * yet: of these nothing can be asked for a day. Throws a {@link LawFault} where the answer is of
 * another law or form, where an id and its day differ, and where two states begin on one day.
 */
export const revisionsOf = async (
  api: string,
  law: string,
  limits: Limits = LIMITS,
): Promise<{ law_num: string; revisions: Revision[]; undated: string[] }> => {
  if (!LAW_ID.test(law))
    throw new LawFault(
      `"${law}" is no 法令ID: three digits of era and year, the kind of law, and its number, 15 characters in all, for example 426AC1000000104. Nothing was asked.`,
    );
  const address = `${api}/law_revisions/${encodeURIComponent(law)}`;
  const parsed = Revisions.safeParse(jsonOf(textOf(await ask(address, limits), address), address));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new LawFault(
      `${address} answers in another form: ${issue?.path.join('.') || 'the answer'}: ${issue?.message}. ${TELL}`,
    );
  }
  const { law_info, revisions } = parsed.data;
  if (law_info.law_id !== law)
    throw new LawFault(`${address} answers of the law ${law_info.law_id}. Check the 法令ID.`);
  const sorted = revisions
    .filter(hasDay)
    .toSorted((a, b) => (a.amendment_enforcement_date < b.amendment_enforcement_date ? -1 : 1));
  for (const [i, { law_revision_id: id, amendment_enforcement_date: day }] of sorted.entries()) {
    const [of, from = ''] = id.split('_');
    if (of !== law || dashed(from) !== day)
      throw new LawFault(
        `${address} lists ${id} with the day ${day}: its id names another law or day. ${TELL}`,
      );
    const next = sorted[i + 1];
    if (next?.amendment_enforcement_date === day)
      throw new LawFault(
        `${address} lists ${[id, next.law_revision_id].sort().join(' and ')}, which overlap: both begin on ${day}. Read at e-Gov which of them stands; a version is one text.`,
      );
  }
  const undated = revisions.flatMap((one) => (hasDay(one) ? [] : [one.law_revision_id]));
  return { law_num: law_info.law_num, revisions: sorted, undated };
};

/** The file of a revision, as text of exactly the bytes e-Gov gives. */
export const lawFile = async (
  api: string,
  revision: string,
  limits: Limits = LIMITS,
): Promise<{ address: string; xml: string }> => {
  const address = `${api}/law_file/xml/${encodeURIComponent(revision)}`;
  return { address, xml: textOf(await ask(address, limits), address) };
};
