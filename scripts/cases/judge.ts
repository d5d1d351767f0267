/** What a server answered, as far as it is judged and shown. */
export type Answered = {
  status: number;
  /** Provisions, bodies, hits: what the answer names, in order; those of a choice too. */
  named: string[];
  /** EXACT, NORMALISED … of a quotation. */
  result: string | null;
  /** Whether the first candidate of a name is certain. */
  match: boolean | null;
  /** The answer in a line. */
  line: string;
  /** The whole answer. */
  text: string;
};

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const nameOf = (one: Json): string =>
  'eid' in one
    ? `${one.instrument}#${one.eid}@${one.version}`
    : String(one.id ?? one.title ?? one.name ?? '');

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Longest beginning of an answer that is shown. */
const SHOWN = 160;

/** Takes out of an answer what is judged: a body of the API, of the reconciliation service, of a tool, or a text. */
export const answeredBy = (status: number, text: string): Answered => {
  const body = parsed(text);
  const nothing = { status, named: [], result: null, match: null, text };
  if (!isObject(body))
    return { ...nothing, line: `${status} ${text.slice(0, SHOWN).replace(/\s+/g, ' ')}` };
  const tool = isObject(body.result) && 'content' in body.result ? body.result : null;
  if (tool) {
    const failed = tool.isError === true;
    const line = `${failed ? 'error' : 'answered'} ${String(objects(tool.content)[0]?.text ?? '').slice(0, SHOWN)}`;
    return { ...nothing, status: failed ? 400 : status, line };
  }
  if (isObject(body.q0)) {
    const [first] = objects(body.q0.result);
    const match = first?.match === true;
    const line = first ? `${first.id} ${first.score}${match ? ' match' : ''}` : 'no candidate';
    return { ...nothing, named: first ? [String(first.id)] : [], match, line };
  }
  if (status !== 200) {
    const named = objects(body.choices).map(nameOf);
    const line = named.length > 0 ? named.join(' ') : `${body.code ?? ''} ${body.detail ?? ''}`;
    return { ...nothing, named, line: `${status} ${line}` };
  }
  const { data } = body;
  if (!isObject(data)) {
    const named = objects(data).map(nameOf);
    return { ...nothing, named, line: `${named.length} ${named.slice(0, 3).join(' ')}` };
  }
  if (typeof data.result === 'string') {
    const named = objects(data.provisions).map(nameOf);
    const line = [data.result, JSON.stringify(data.set_aside), JSON.stringify(data.difference)];
    return { ...nothing, named, result: data.result, line: line.join(' ') };
  }
  return { ...nothing, named: [nameOf(data)], line: `${nameOf(data)} ${data.note ?? ''}`.trim() };
};

type Judge = (answers: readonly Answered[], wanted: RegExpExecArray) => boolean;

const every =
  (holds: (answer: Answered) => boolean): Judge =>
  (answers) =>
    answers.every(holds);

/** A provision, or several to choose from. */
const names = ({ status, named }: Answered): boolean =>
  (status === 200 || status === 409) && named.length > 0;

/** Beginnings of what is wanted, and when they hold; what stands behind is for the reader. The first that fits judges. */
const WANTED: readonly (readonly [RegExp, Judge])[] = [
  [
    /^[a-z0-9-]+#\S+@\S+(?: [a-z0-9-]+#\S+@\S+)*/,
    (answers, [places]) => answers.every(({ named }) => named.join(' ') === places),
  ],
  [
    /^(?:EXACT|NORMALISED|DIFFERS|NOT_HELD)(?:\/(?:EXACT|NORMALISED|DIFFERS|NOT_HELD))*/,
    (answers, [results]) =>
      answers.every(({ result }) => results.split('/').includes(result ?? '')),
  ],
  [
    /^(?:refused \()?([45]\d\d(?:\/[45]\d\d)*)/,
    (answers, [, statuses]) =>
      answers.every(({ status }) => (statuses ?? '').split('/').includes(String(status))),
  ],
  [
    /^match (true|false)/,
    (answers, [, wanted]) => {
      const matches = answers.flatMap(({ match }) => (match === null ? [] : [String(match)]));
      return matches.length > 0 && matches.every((match) => match === wanted);
    },
  ],
  [/^(?:same )?hits/, every(({ status, named }) => status === 200 && named.length > 0)],
  [/^no hits/, every(({ status, named }) => status === 200 && named.length === 0)],
  [
    /^(?:both|the \S+ \(\S+\) provisions)/,
    every((answer) => names(answer) && answer.named.length > 1),
  ],
  [/^asks for/, every(({ status, text }) => status === 400 && text.includes('from='))],
  [/^(?:accepted|answered|as if absent)/, every(({ status }) => status === 200)],
  [/^says (\S+)/, (answers, [, said = '']) => answers.every(({ text }) => text.includes(said))],
  [/^(?:the (?:article|row|Act|items?|paragraph|held one|body)|provision)/, every(names)],
];

/** Whether the answers to a case are as wanted; null where it is wanted in words that only a reader can judge. */
export const isAsWanted = (wanted: string, answers: readonly Answered[]): boolean | null => {
  for (const [begins, holds] of WANTED) {
    const read = begins.exec(wanted);
    if (read) return holds(answers, read);
  }
  return null;
};
