import { versionPath } from '../corpus/paths.ts';
import { isHome } from '../corpus/time.ts';
import type { Instrument, InstrumentVersion } from '../schema/instrument.ts';
import type { Source } from '../schema/source.ts';
import { element, type XmlElement } from './akoma-ntoso-xml.ts';
import { englishVersion, notTheLawOfToday } from './english.ts';

const EDITOR = '#kihonho';

const value = (name: string, text: string): XmlElement => element(name, { value: text });

/**
 * Days of a version as FRBRdate, which the schema requires. Each says how well it is known; two that disagree both
 * stand. None is a day of promulgation, which the corpus does not hold.
 */
const startDates = (version: InstrumentVersion): XmlElement[] =>
  version.starts.map(({ date, certainty }) =>
    element('FRBRdate', { date, name: `start-${certainty}` }),
  );

/** Identification after FRBR. The IRIs are local: nobody assigns official Akoma Ntoso IRIs to Japanese texts. */
const identification = (
  instrument: Instrument,
  version: InstrumentVersion,
  source: Source,
  datasetVersion: string,
): XmlElement => {
  const work = `/akn/jp/${instrument.rank}/${instrument.id}`;
  const expression = `${work}/jpn@${version.id}`;
  const manifestation = `${expression}.xml`;
  // A decision is the Headquarters'; who made the other texts is not said in the source.
  const author = element('FRBRauthor', {
    href: instrument.rank === 'decision' ? '#publisher' : '#not-stated',
  });
  const editor = element('FRBRauthor', { href: EDITOR });
  const newest = isHome(instrument, version.id);
  return element('identification', { source: EDITOR }, [
    element('FRBRWork', {}, [
      value('FRBRthis', `${work}/!main`),
      value('FRBRuri', work),
      ...(instrument.egov_law_id
        ? [element('FRBRalias', { value: instrument.egov_law_id, name: 'e-gov-law-id' })]
        : []),
      ...(instrument.versions[0] ? startDates(instrument.versions[0]) : []),
      author,
      value('FRBRcountry', 'jp'),
      ...(instrument.law_number ? [value('FRBRnumber', instrument.law_number)] : []),
      value('FRBRname', instrument.title),
    ]),
    element('FRBRExpression', {}, [
      value('FRBRthis', `${expression}/!main`),
      value('FRBRuri', expression),
      element('FRBRalias', { value: versionPath(instrument.id, version.id, newest), name: 'page' }),
      ...startDates(version),
      author,
      value('FRBRversionNumber', version.id),
      value('FRBRauthoritative', 'false'),
      element('FRBRlanguage', { language: 'jpn' }),
    ]),
    element('FRBRManifestation', {}, [
      value('FRBRthis', `${manifestation}/!main`),
      value('FRBRuri', manifestation),
      element('FRBRalias', { value: datasetVersion, name: 'dataset-version' }),
      element('FRBRdate', { date: source.date, name: 'source' }),
      editor,
      value('FRBRformat', 'application/akn+xml'),
    ]),
  ]);
};

/** The `meta` of a document: identification, who is named in it, and that the text is unofficial (`copy`: or not held). */
export const metaOf = (
  instrument: Instrument,
  version: InstrumentVersion,
  source: Source,
  datasetVersion: string,
  copy: string,
): XmlElement =>
  element('meta', {}, [
    identification(instrument, version, source, datasetVersion),
    element('references', { source: EDITOR }, [
      element('TLCOrganization', {
        eId: 'kihonho',
        href: '/ontology/organization/kihonho',
        showAs: 'Kihonho',
      }),
      element('TLCOrganization', {
        eId: 'publisher',
        href: '/ontology/organization/publisher',
        showAs: source.publisher,
      }),
      element('TLCConcept', {
        eId: 'not-stated',
        href: '/ontology/concept/not-stated',
        showAs: 'not stated in the source',
      }),
    ]),
    element('notes', { source: EDITOR }, [
      element('note', { eId: 'unofficial' }, [
        element('p', {}, [
          `${copy}, ${englishVersion(version)}${notTheLawOfToday(instrument, version)}.`,
        ]),
      ]),
      ...(version.note
        ? [element('note', { eId: 'version-note' }, [element('p', {}, [version.note])])]
        : []),
    ]),
  ]);
