import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus-index.ts';
import { nearEids } from '../../content/model/eid.ts';
import { findingFor } from '../../content/model/findings.ts';
import { type Infer, once } from '../../content/model/once.ts';
import { ownText, wholeText } from '../../content/model/printed-lines.ts';
import { ancestorsOf, childrenOf, heldOf, partsOf } from '../../content/model/provision-tree.ts';
import { Eid, type VersionId } from '../../content/model/schema/common.ts';
import type { Instrument } from '../../content/model/schema/instrument.ts';
import { Role } from '../../content/model/schema/obligation.ts';
import { obligationsOn } from '../../content/model/standing-on.ts';
import { cite } from '../../content/model/steps.ts';
import { isDisputed, versionAt } from '../../content/model/time.ts';
import type { Reply } from '../envelope.ts';
import { known } from '../known.ts';
import { coveredDay } from '../parameters.ts';
import { ApiProblem } from '../problem.ts';
import { CitedProvision } from '../wire/finding.ts';
import {
  ProvisionWire,
  provisionHtml,
  provisionWire,
  TextLinks,
  textLinksWire,
} from '../wire/provision.ts';

/** One provision with all that hangs on it, as the API shows it. */
export const ProvisionAnswer = once(() =>
  ProvisionWire()
    .extend({
      ...TextLinks().shape,
      ancestors: z
        .array(CitedProvision())
        .meta({ description: 'Enclosing provisions, outermost first.' }),
      children: z.array(CitedProvision()),
      whole_text: z.string().nullable().meta({
        description:
          'All its words that are held, verbatim: its own 段落, then every part in order, led by its number and heading as printed, a line each. Null where none are held.',
      }),
      parts: z
        .array(
          z.object({
            ...CitedProvision().shape,
            num: ProvisionWire().shape.num,
            heading: ProvisionWire().shape.heading,
            held: ProvisionWire().shape.held,
            text: z.string().nullable().meta({
              description: 'Its own 段落; null where it has none of its own, or none are held.',
            }),
          }),
        )
        .meta({ description: 'Everything below it, in document order.' }),
      obligations: z
        .array(z.object({ id: z.string(), title: z.string(), principal: z.boolean() }))
        .meta({
          description: 'Rules that stand on it; `principal` where it is their first ground.',
        }),
      binds: z
        .array(z.object({ class: z.string(), obligation: z.string(), role: Role() }))
        .meta({ description: 'Kinds its rules reach, and as what.' }),
    })
    .meta({ id: 'ProvisionAnswer' }),
);

/** Provisions of one version, in document order. */
export const provisionsOf = (index: CorpusIndex, instrument: string, version: string) =>
  index.corpus.provisions.filter((p) => p.instrument === instrument && p.version === version);

/** The version of an instrument with this id, or a 404. */
export const versionOf = (record: Instrument, id: string): Instrument['versions'][number] => {
  const versions = new Map<string, Instrument['versions'][number]>(
    record.versions.map((version) => [version.id, version]),
  );
  return known(versions, id, `/instruments/${record.id}`);
};

/** The version in force on a day; the newest where none is asked. A disputed or an earlier day is refused, not guessed. */
const versionOn = (record: Instrument, day: string | undefined): VersionId => {
  const newest = record.versions.at(-1)?.id ?? '2016';
  if (day === undefined) return newest;
  const version = versionAt(record, coveredDay(day), 'earliest');
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

/** One provision of the version asked, of the one in force on the day asked, or of the newest. */
export const replyProvision = (
  index: CorpusIndex,
  id: string,
  eid: string,
  query: { version?: VersionId | undefined; as_of?: string | undefined },
): Reply<Infer<typeof ProvisionAnswer>> => {
  const record = known(index.instruments, id, '/instruments');
  const version = query.version ?? versionOn(record, query.as_of);
  versionOf(record, version);
  if (!Eid().safeParse(eid).success)
    throw new ApiProblem(
      'NOT_FOUND',
      `"${eid}" is not an eId.`,
      'An eId joins parts with "__", for example art_25__para_1__item_2 or sec_5__sub_3.',
    );
  const inVersion = new Map(provisionsOf(index, id, version).map((p) => [p.eid as string, p]));
  const provision = known(inVersion, eid, `/instruments/${id}/versions/${version}`, nearEids);
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
    binds: standing.flatMap(({ obligation, day }) =>
      index.corpus.classes.flatMap((kind) => {
        const subject = { kind: 'class' as const, id: kind.id };
        const { role } = findingFor(index, subject, obligation.id, day);
        return role ? [{ class: kind.id, obligation: obligation.id, role }] : [];
      }),
    ),
  };
  const asOf = query.as_of === undefined ? {} : { asOf: query.as_of };
  return { data, ...asOf, html: provisionHtml(index, provision), law: true };
};
