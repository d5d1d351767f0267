import type { RecordName } from '../../content/model/formats/download-list.ts';
import { actors, classes, entities, listChanges, lists, ministers } from './bodies.ts';
import {
  comparisons,
  concordances,
  datasetChanges,
  discrepancies,
  laterChanges,
} from './changes.ts';
import type { RecordKind } from './record-kind.ts';
import { findingsOn, obligations, procedures } from './rules.ts';
import { instruments, provisions, references, silences, sources, terms } from './texts.ts';

/** Every kind of record that is written out, by the name of its files. */
export const RECORDS: Readonly<Record<RecordName, RecordKind>> = {
  sources,
  instruments,
  provisions,
  references,
  lists,
  'list-changes': listChanges,
  entities,
  classes,
  actors,
  ministers,
  terms,
  obligations,
  procedures,
  'findings-2016-10-20': findingsOn('2016-10-20'),
  'findings-2016-10-21': findingsOn('2016-10-21'),
  comparisons,
  discrepancies,
  silences,
  'later-changes': laterChanges,
  concordances,
  'dataset-changes': datasetChanges,
};
