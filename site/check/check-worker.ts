import { openCheck } from '../../content/model/check/browser-data.ts';
import { checkText } from '../../content/model/check/check.ts';
import { checkTable } from '../../content/model/check/table.ts';
import { headingOf } from '../../content/model/citation/resolve/scope.ts';
import { type CorpusIndex, refKey } from '../../content/model/corpus/corpus-index.ts';
import { provisionPath } from '../../content/model/corpus/paths.ts';
import { isHome } from '../../content/model/corpus/time.ts';
import { cannotConclude, judgeName } from '../../content/model/names/judgement.ts';
import { matchQuery } from '../../content/model/reconcile/reconcile.ts';
import type { ProvisionRef } from '../../content/model/schema/common.ts';
import type { CheckAnswer, CheckRequest, NamedRow, ShownPlace } from './messages.ts';

/** Runs beside the page, so that it never waits. The one thing it asks for is its data; nothing of a text leaves it. */
const DATA = '/check.json';

/** Citations of a text that are compared. */
const MOST_CITATIONS = 3000;

/** Bodies shown for one name. */
const MOST_BODIES = 5;

let loading: Promise<CorpusIndex> | null = null;

const load = async (): Promise<CorpusIndex> => {
  const answer = await fetch(DATA);
  if (!answer.ok) throw new Error(`${DATA}: ${answer.status}`);
  return openCheck(await answer.json());
};

/** The data, fetched once; a connection that failed may hold the next time. */
const loaded = (): Promise<CorpusIndex> => {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
};

const placesOf = (
  index: CorpusIndex,
  refs: readonly ProvisionRef[],
  day: string,
): Record<string, ShownPlace> =>
  Object.fromEntries(
    refs.map((ref) => {
      const provision = index.provision(ref);
      const newest = isHome(index.instrument(ref.instrument), ref.version);
      return [
        refKey(ref),
        {
          citation: index.citation(ref, day),
          heading: headingOf(index, provision),
          href: provisionPath(ref, newest),
        },
      ];
    }),
  );

const checkedText = (
  index: CorpusIndex,
  { id, text, day }: CheckRequest & { kind: 'text' },
): CheckAnswer => {
  const checked = checkText(index, text, { day, most: MOST_CITATIONS });
  const refs = checked.citations.flatMap(({ provisions, meant, old_number, points }) => [
    ...provisions,
    ...(meant ? [meant] : []),
    ...(old_number ? [old_number.old, old_number.now] : []),
    ...points.flatMap((point) => point.meant ?? []),
  ]);
  return {
    id,
    kind: 'text',
    checked,
    places: placesOf(index, refs, day),
    table: checkTable(index, checked),
  };
};

/** The same judgement as in reconciliation, and what it does not say. */
const namedRow = (index: CorpusIndex, name: string): NamedRow => {
  const judgement = judgeName(index, name);
  const candidates = matchQuery(index, {
    names: [name],
    types: [],
    typeStrict: 'any',
    conditions: [],
    limit: MOST_BODIES,
  });
  return {
    name,
    matched: judgement.match,
    certain: candidates.some(({ match }) => match),
    bodies: candidates.map(({ entity, score }) => ({
      id: entity.id,
      name: entity.name,
      score,
      corporate_number: entity.corporate_number?.value ?? null,
    })),
    said: cannotConclude(judgement) ?? '',
  };
};

const answerTo = (index: CorpusIndex, request: CheckRequest): CheckAnswer =>
  request.kind === 'text'
    ? checkedText(index, request)
    : { id: request.id, kind: 'names', rows: request.names.map((name) => namedRow(index, name)) };

self.addEventListener('message', async ({ data }: MessageEvent<CheckRequest>) => {
  try {
    self.postMessage(answerTo(await loaded(), data));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    self.postMessage({ id: data.id, kind: 'failed', message } satisfies CheckAnswer);
  }
});
