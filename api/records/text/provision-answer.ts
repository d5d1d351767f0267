import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { apiPath } from '../../../content/model/corpus/paths.ts';
import {
  dayOfVersion,
  homeVersion,
  isDisputed,
  isInForce,
  versionAt,
} from '../../../content/model/corpus/time.ts';
import { discrepanciesOfProvision } from '../../../content/model/findings/discrepancies.ts';
import { CitedProvision, NamedDiscrepancy } from '../../../content/model/findings/finding.ts';
import { findingFor } from '../../../content/model/findings/findings.ts';
import { obligationsOn } from '../../../content/model/findings/on-provision.ts';
import { cite } from '../../../content/model/findings/steps.ts';
import { laterProvision } from '../../../content/model/later/provisions.ts';
import { ownText, wholeText } from '../../../content/model/provisions/printed-lines.ts';
import {
  ancestorsOf,
  childrenOf,
  heldOf,
  partsOf,
} from '../../../content/model/provisions/provision-tree.ts';
import { Eid, VersionId } from '../../../content/model/schema/common.ts';
import { field } from '../../../content/model/schema/field.ts';
import type { Instrument } from '../../../content/model/schema/instrument.ts';
import { Role } from '../../../content/model/schema/obligation.ts';
import type { Provision } from '../../../content/model/schema/provision.ts';
import { nearEids, struckOutWith } from '../../../content/model/text/eid.ts';
import { beginning } from '../../../content/model/text/given-text.ts';
import { type Infer, memo } from '../../../content/model/text/memo.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { ApiProblem } from '../../problem/problem.ts';
import type { Reply } from '../../resource/envelope.ts';
import { coveredDay, OptionalDay } from '../../resource/parameters.ts';
import { ProvisionLaterWire } from '../later-law.ts';
import { ProvisionWire, provisionHtml, provisionWire } from './provision.ts';
import { TextLinks, textLinksWire } from './text-links.ts';

/** One provision with all that hangs on it, as the API shows it. */
export const ProvisionAnswer = memo(() =>
  ProvisionWire()
    .extend({
      ...TextLinks().shape,
      ancestors: z.array(CitedProvision()).describe('Enclosing provisions, outermost first.'),
      children: z
        .array(CitedProvision())
        .describe('Provisions directly inside it, in document order.'),
      whole_text: z
        .string()
        .nullable()
        .describe(
          'All its words that are held, verbatim, in the order of the print: its own 段落 and every part, led by its number and heading as printed, a line each. Null where none are held.',
        ),
      parts: z
        .array(
          z.object({
            ...CitedProvision().shape,
            num: ProvisionWire().shape.num,
            heading: ProvisionWire().shape.heading,
            held: ProvisionWire().shape.held,
            text: z
              .string()
              .nullable()
              .describe('Its own 段落; null where it has none of its own, or none are held.'),
          }),
        )
        .describe('Everything below it, in document order.'),
      obligations: z
        .array(
          z.object({
            id: field.id(),
            title: field.title(),
            principal: z.boolean().describe('It is the first ground of the rule.'),
          }),
        )
        .describe('Rules that stand on it; `principal` where it is their first ground.'),
      discrepancies: z
        .array(NamedDiscrepancy())
        .describe('Disagreements of the source that touch it.'),
      later: ProvisionLaterWire()
        .nullable()
        .describe('Where it stands in the newest later text of the law; null: nothing is known.'),
      binds: z
        .array(
          z.object({
            class: field.class(),
            obligation: field.obligation(),
            role: Role().describe('As what the rule reaches the kind.'),
          }),
        )
        .describe('Kinds its rules reach, and as what.'),
    })
    .meta({
      id: 'ProvisionAnswer',
      description: 'A provision with its place, its references and what stands on it.',
    }),
);

/** Longest part of what was asked for a version that is repeated: a day, and a little more. */
const LONGEST_VERSION = 20;

/** Provisions of one version, in document order. */
export const provisionsOf = (index: CorpusIndex, instrument: string, version: string) =>
  index.corpus.provisions.filter((p) => p.instrument === instrument && p.version === version);

/** The version of an instrument with this id, or a 404 that names those held. */
export const versionOf = (record: Instrument, id: string): Instrument['versions'][number] => {
  const version = record.versions.find((held) => held.id === id);
  if (version) return version;
  throw new ApiProblem(
    'NOT_FOUND',
    `"${record.id}" has no version "${beginning(id, LONGEST_VERSION)}".`,
    `Versions held: ${record.versions.map((held) => held.id).join(', ')}. ${apiPath('instruments', record.id)} says when each begins.`,
  );
};

/** Version and day of a question about a text. */
export const TextQuery = memo(() =>
  z.strictObject({
    version: VersionId()
      .optional()
      .describe('The one of `as_of` unless told; the newest without both.'),
    as_of: OptionalDay(
      'The day asked: the version in force on it, where the source does not contradict itself.',
    ),
  }),
);

type TextAsked = { version?: VersionId | undefined; as_of?: string | undefined };

/** The version in force on a day. A disputed or an earlier day is refused, not guessed. */
const versionOn = (record: Instrument, day: string): VersionId => {
  const version = versionAt(record, day, 'earliest');
  if (version && !isDisputed(record, day)) return version.id;
  const starts = record.versions.flatMap(({ starts }) => starts.map(({ date }) => date));
  throw new ApiProblem(
    'OUTSIDE_COVERAGE',
    version
      ? `The source contradicts itself about whether "${record.id}" was in force on ${day}.`
      : `"${record.id}" has no version in force on ${day}.`,
    `Its versions begin on ${starts.join(', ')}. Ask for a version with version=.`,
  );
};

/**
 * The version that a question about a text means, and the day it is answered for. A version that is not in force on the
 * day asked with it is refused: the answer would speak of another day than it says. Of a disputed day the version named
 * is the reading that is followed.
 */
export const textAsked = (
  index: CorpusIndex,
  record: Instrument,
  { version: id, as_of }: TextAsked,
): { version: VersionId; asOf: string } => {
  const version = id === undefined ? undefined : versionOf(record, id).id;
  if (as_of === undefined) {
    const told = version ?? homeVersion(record).id;
    return { version: told, asOf: dayOfVersion(record, told, index.corpus.default_day) };
  }
  const asOf = coveredDay(index, as_of);
  if (version === undefined) return { version: versionOn(record, asOf), asOf };
  if (isInForce(record, version, asOf)) return { version, asOf };
  throw new ApiProblem(
    'OUTSIDE_COVERAGE',
    `Version ${version} of "${record.id}" is not in force on ${asOf}.`,
    `Leave as_of or version out, or ask for a day of that version, for example as_of=${dayOfVersion(record, version, index.corpus.default_day)}.`,
  );
};

/** A provision by its eId in a version, of what was struck out together by any of theirs; or a 404 that says what is not known. */
export const provisionAsked = (
  index: CorpusIndex,
  record: Instrument,
  version: VersionId,
  eid: string,
): Provision => {
  if (!Eid().safeParse(eid).success)
    throw new ApiProblem(
      'NOT_FOUND',
      `"${eid}" is not an eId.`,
      'An eId joins parts with "__", for example art_25__para_1__item_2 or sec_5__sub_3.',
    );
  const inVersion = new Map(
    provisionsOf(index, record.id, version).map((p) => [p.eid as string, p]),
  );
  return (
    inVersion.get(eid) ??
    struckOutWith(inVersion.values(), eid) ??
    orNotFound(inVersion, eid, `/instruments/${record.id}/versions/${version}`, nearEids)
  );
};

/** One provision of the version asked, of the one in force on the day asked, or of the newest. */
export const replyProvision = (
  index: CorpusIndex,
  id: string,
  eid: string,
  query: TextAsked,
): Reply<Infer<typeof ProvisionAnswer>> => {
  const record = orNotFound(index.instruments, id, '/instruments');
  const { version, asOf } = textAsked(index, record, query);
  const provision = provisionAsked(index, record, version, eid);
  const standing = obligationsOn(index, provision);
  const data = {
    ...provisionWire(index, provision),
    ...textLinksWire(index, provision),
    ancestors: ancestorsOf(index, provision).map((p) => cite(index, p)),
    children: childrenOf(index, provision).map((p) => cite(index, p)),
    whole_text: wholeText(index, provision),
    parts: partsOf(index, provision).map((part) => ({
      ...cite(index, part),
      num: part.num?.text ?? null,
      heading: part.heading?.text ?? null,
      held: heldOf(index, part),
      text: ownText(index, part),
    })),
    obligations: standing.map(({ obligation, principal }) => ({
      id: obligation.id,
      title: obligation.title,
      principal,
    })),
    discrepancies: discrepanciesOfProvision(index, provision),
    later: laterProvision(index, provision),
    binds: standing.flatMap(({ obligation, day }) =>
      index.corpus.classes.flatMap((kind) => {
        const subject = { kind: 'class' as const, id: kind.id };
        const { role } = findingFor(index, subject, obligation.id, day);
        return role ? [{ class: kind.id, obligation: obligation.id, role }] : [];
      }),
    ),
  };
  return {
    data,
    asOf,
    ofText: { record, version },
    html: provisionHtml(index, provision),
    law: true,
  };
};
