import { lawNumberIn } from '../citation/name-before.ts';
import { otherTitle } from '../citation/resolve/law-number.ts';
import { lawNamed } from '../citation/resolve/outside-laws.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { plainLawNumbers } from '../text/law-number.ts';
import type { Traced } from '../text/traced.ts';
import { dayIn } from '../text/written-day.ts';
import type { Followed } from './follow.ts';
import type { Point } from './types.ts';

/** What a text says of the law itself: its title, its number, the day of a decision. */
export const titlePoints = (
  index: CorpusIndex,
  tidy: Traced,
  { cited: { named, law, citation }, provisions, law: outside }: Followed,
): Point[] => {
  if (!named || !law || law.law === 'foreign') return [];
  const { start, nameEnd, bracket } = named;
  const id = provisions[0]?.instrument ?? (law.law === 'own' ? law.instruments[0] : undefined);
  const own = id === undefined || outside ? null : index.instrument(id);
  const points: Point[] = [];
  const point = (
    kind: Point['kind'],
    [from, until]: [number, number],
    agrees: boolean,
    said: string,
  ) =>
    points.push({
      kind,
      ...tidy.stretch(from, until),
      agrees,
      said,
      writing_only: false,
      difference: null,
      meant: null,
    });
  if (own && law.law === 'own' && law.written)
    point('law_title', [start, nameEnd], false, otherTitle(index, own.id));
  if (bracket === null) return points;
  const place: [number, number] = [nameEnd + 1, nameEnd + 1 + bracket.length];
  const number = lawNumberIn(bracket);
  const known = own?.law_number ?? (outside ? lawNamed(index, outside.title ?? '').number : null);
  if (number && known && !citation.number?.amends) {
    const agrees = plainLawNumbers(known) === number;
    point('law_number', place, agrees, agrees ? '法律番号は合う。' : `法律番号は${known}である。`);
  }
  const day = own?.rank === 'decision' && bracket.includes('決定') ? dayIn(bracket) : null;
  if (own && day) {
    const days = [...new Set(own.versions.flatMap(({ starts }) => starts.map(({ date }) => date)))];
    const agrees = days.includes(day);
    point(
      'decision_date',
      place,
      agrees,
      agrees
        ? '決定の日は、資料にある日の一つである。'
        : `${day}は、資料から知られる日（${days.join('、')}）のどれでもない。`,
    );
  }
  return points;
};
