import { Answer } from '../../model/schema/answer.ts';
import { Actor, Class } from '../../model/schema/class.ts';
import { Column } from '../../model/schema/column.ts';
import { Concordance } from '../../model/schema/concordance.ts';
import { DatasetChange } from '../../model/schema/dataset-change.ts';
import { Discrepancy } from '../../model/schema/discrepancy.ts';
import { Entity } from '../../model/schema/entity.ts';
import { Instrument } from '../../model/schema/instrument.ts';
import { Interaction, Lane } from '../../model/schema/interaction.ts';
import { KeyQuestion } from '../../model/schema/key-question.ts';
import { KindQuestion } from '../../model/schema/kind-question.ts';
import { LaterChange } from '../../model/schema/later-change.ts';
import { List } from '../../model/schema/list.ts';
import { Minister } from '../../model/schema/minister.ts';
import { NameEnding } from '../../model/schema/name-ending.ts';
import { Obligation } from '../../model/schema/obligation.ts';
import { PageLayout } from '../../model/schema/page-layout.ts';
import { PageSection } from '../../model/schema/page-section.ts';
import { Pins } from '../../model/schema/pins.ts';
import { Procedure } from '../../model/schema/procedure.ts';
import { Provision } from '../../model/schema/provision.ts';
import { ReferenceException } from '../../model/schema/reference-exception.ts';
import { Silence } from '../../model/schema/silence.ts';
import { Source } from '../../model/schema/source.ts';
import { Term } from '../../model/schema/term.ts';
import { Topic } from '../../model/schema/topic.ts';
import { Witness } from '../../model/schema/witness.ts';
import { Word } from '../../model/schema/word.ts';
import type { Infer } from '../../model/text/memo.ts';
import { type Lines, linesOf } from '../../model/text/spans.ts';

/** One thing wrong with the content: where it is, what it is, what to do. Full sentences, English. */
export type Problem = { file: string; at: string; message: string; remedy: string };

/** A record with the file it came from. */
export type Filed<T> = { file: string; record: T };

/** Whether something is filed as a record of its own; provisions that law data say are filed under the file of that data. */
export const isRecordFile = ({ file }: Pick<Filed<unknown>, 'file'>): boolean =>
  file.endsWith('.json');

/** The schema of the records of each folder of content/data. */
export const SCHEMAS = {
  sources: Source,
  instruments: Instrument,
  provisions: Provision,
  lists: List,
  entities: Entity,
  classes: Class,
  actors: Actor,
  ministers: Minister,
  terms: Term,
  obligations: Obligation,
  discrepancies: Discrepancy,
  'later-changes': LaterChange,
  concordances: Concordance,
  silences: Silence,
  columns: Column,
  'page-layout': PageLayout,
  'reference-exceptions': ReferenceException,
  'dataset-changes': DatasetChange,
  procedures: Procedure,
  pins: Pins,
  witnesses: Witness,
  'name-endings': NameEnding,
  'official-words': Word,
  topics: Topic,
  answers: Answer,
  interactions: Interaction,
  lanes: Lane,
  'page-sections': PageSection,
  'kind-questions': KindQuestion,
  'key-questions': KeyQuestion,
} as const;

/** A folder of content/data. */
export type Folder = keyof typeof SCHEMAS;

/** All records of content/data by folder, and the texts of the sources, transcripts and law data, by source id. */
export type Content = {
  [K in Folder]: Filed<Infer<(typeof SCHEMAS)[K]>>[];
} & { transcripts: ReadonlyMap<string, { text: string; lines: Lines }> };

const isFolder = (name: string | undefined): name is Folder =>
  name !== undefined && Object.hasOwn(SCHEMAS, name);

const emptyContent = (): Content =>
  ({
    ...Object.fromEntries(Object.keys(SCHEMAS).map((folder) => [folder, []])),
    transcripts: new Map(),
  }) as unknown as Content;

const parseJson = (file: string, text: string, problems: Problem[]): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push({
      file,
      at: '(file)',
      message: text.startsWith('\ufeff')
        ? 'The file begins with a byte order mark (U+FEFF), which JSON does not know.'
        : `The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'Mend the syntax; `npm run fix` takes the mark off and formats what parses.',
    });
    return undefined;
  }
};

/**
 * Parses content/data: `files` maps paths below content/data (with `/`) to their text. The only reader of the JSON.
 * A record that does not fit its schema is left out and reported, so that one fault does not hide the others.
 */
export const readContent = (
  files: ReadonlyMap<string, string>,
): { content: Content; problems: Problem[] } => {
  const content = emptyContent();
  const problems: Problem[] = [];
  const transcripts = new Map<string, { text: string; lines: Lines }>();
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = `content/data/${path}`;
    const folder = path.split('/')[0];
    if (folder === 'sources' && /\.(?:txt|xml)$/.test(path)) {
      const id = path.slice('sources/'.length, -'.txt'.length);
      transcripts.set(id, { text, lines: linesOf(text) });
      continue;
    }
    if (!isFolder(folder) || !path.endsWith('.json')) {
      problems.push({
        file,
        at: '(file)',
        message: `The file belongs to no kind of record (${Object.keys(SCHEMAS).join(', ')}).`,
        remedy: 'Move it to the folder of its kind, or delete it.',
      });
      continue;
    }
    const json = parseJson(file, text, problems);
    if (json === undefined) continue;
    const parsed = SCHEMAS[folder]().safeParse(json);
    if (parsed.success) {
      (content[folder] as Filed<unknown>[]).push({ file, record: parsed.data });
      continue;
    }
    for (const issue of parsed.error.issues)
      problems.push({
        file,
        at: issue.path.join('.') || '(record)',
        message: `The value does not fit its schema: ${issue.message}.`,
        remedy: `See the field's comment in content/model/schema.`,
      });
  }
  content.transcripts = transcripts;
  return { content, problems };
};
