import { isCurrentText } from '../../content/model/corpus/law-data.ts';
import type { Instrument, InstrumentVersion } from '../../content/model/schema/instrument.ts';
import { corpus } from '../corpus.ts';

/** What the banner of a page says of its day and text; `current` where the text is the law in force as far as it is held. */
export const stateOf = (
  asOf: string,
  text: { instrument: Instrument; version: InstrumentVersion } | undefined,
): { current: boolean; says: string } => {
  const status = text?.version.status;
  if (status === 'pre_enforcement')
    return { current: false, says: `これは施行前に取得した${text?.version.label}の条文である。` };
  if (status === 'enforced')
    return {
      current: text !== undefined && isCurrentText(text.instrument, text.version.id),
      says: `これは${text?.version.label}の条文である。`,
    };
  const source = corpus.sources.find(({ law_xml }) => law_xml === undefined);
  if (asOf === corpus.default_day)
    return {
      current: false,
      says: `これは${asOf}（資料は${source?.date}の案）の状態である。`,
    };
  const side = asOf < corpus.default_day ? '改正前' : '読んだ日より後';
  return { current: false, says: `これは${asOf}（${side}）の状態である。` };
};
