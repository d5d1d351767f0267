import { citedBy, citedByOtherVersions } from '../citation/in-text/in-text.ts';
import { type CorpusIndex, refKey } from '../corpus/corpus-index.ts';
import { explanationsOfAmendment } from '../provisions/told-amendment.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';

type Version = Pick<ProvisionRef, 'instrument' | 'version'>;

const explanatoryOf = (index: CorpusIndex): ReadonlySet<string> =>
  new Set(index.corpus.instruments.flatMap(({ rank, id }) => (rank === 'explanatory' ? [id] : [])));

/** Those of the explanations among some places, each once, in document order. */
const explanationsAmong = (index: CorpusIndex, places: readonly ProvisionRef[]): Provision[] => {
  const explanatory = explanatoryOf(index);
  const keys = new Set(
    places.flatMap((place) => (explanatory.has(place.instrument) ? [refKey(place)] : [])),
  );
  return index.corpus.provisions.filter((provision) => keys.has(refKey(provision)));
};

/** Words by which the rules on a provision are known, wherever they stand. */
const wordsOfRulesOn = (index: CorpusIndex, place: ProvisionRef): ProvisionRef[] =>
  index.corpus.obligations
    .flatMap(({ phases }) => phases)
    .filter(({ provisions }) => provisions.some((ground) => refKey(ground) === refKey(place)))
    .flatMap(({ clauses, limit }) => [...clauses, ...(limit ? [limit] : [])])
    .map(({ words }) => words);

/** Explanations that tell of provisions: what refers to them or to what they went on as, and what the rules on them are known by. */
const tellingOf = (index: CorpusIndex, place: ProvisionRef): ProvisionRef[] => [
  ...citedBy(index, place).map(({ provision }) => provision),
  ...citedByOtherVersions(index, place).flatMap(({ cited_by }) =>
    cited_by.map(({ provision }) => provision),
  ),
  ...wordsOfRulesOn(index, place),
];

/**
 * Explanations that tell what words say that are not held: those of provisions, and of the amendments by which versions began. In
 * document order; none where no relation of the content leads to one.
 */
export const explanationsOf = (
  index: CorpusIndex,
  places: readonly ProvisionRef[],
  began: readonly Version[],
): Provision[] =>
  explanationsAmong(index, [
    ...began.flatMap((version) => explanationsOfAmendment(index, version)),
    ...places.flatMap((place) => tellingOf(index, place)),
  ]);

/** The {@link explanationsOf} provisions of a version that has passed, and of the amendment that ended it. */
export const explanationsOfPast = (
  index: CorpusIndex,
  places: readonly ProvisionRef[],
): Provision[] =>
  explanationsOf(
    index,
    places,
    places.flatMap(({ instrument, version }) => {
      const ids = index.instrument(instrument).versions.map(({ id }) => id);
      const next = ids[ids.indexOf(version) + 1];
      return next === undefined ? [] : [{ instrument, version: next }];
    }),
  );
