import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import { isDisputed } from '../../corpus/time.ts';
import type { ProvisionRef } from '../../schema/common.ts';
import type { Provision } from '../../schema/provision.ts';
import {
  childrenOf,
  eidOf,
  enclosing,
  follow,
  hasUnit,
  type Part,
  partsOf,
  placeSteps,
  provisionsOf,
  type Text,
} from '../follow/path.ts';
import { startsOf } from '../follow/relative.ts';
import type { Citation, Step } from '../types.ts';
import { notFound } from './missing.ts';
import { instrumentAsLaw } from './outside-laws.ts';
import { provisionAt, provisionAtLater } from './provision.ts';
import { rowNamed, rowNotFound, stepsToRow } from './row-named.ts';
import {
  type Choice,
  choiceOf,
  invalid,
  isArticles,
  type Resolution,
  type Scope,
  versionOf,
} from './scope.ts';

const wholeChoice = (index: CorpusIndex, { instrument, version }: Text): Choice => ({
  instrument,
  version,
  eid: null,
  citation: index.instrument(instrument).title,
});

/**
 * One out of several: they stand side by side as choices, those of a part that fits several among them; any other fault
 * in one is the fault of all.
 */
export const oneOrSeveral = (index: CorpusIndex, found: readonly Resolution[]): Resolution => {
  const [only] = found;
  if (found.length === 1 && only) return only;
  const held = found.filter(({ kind }) => kind !== 'out_of_scope');
  const [one] = held;
  const outside = found.filter(
    (other) => other.kind === 'out_of_scope' && other.why === 'other_law',
  ) as Extract<Resolution, { kind: 'out_of_scope' }>[];
  if (one && outside.length > 0 && held.length + outside.length === found.length) {
    const answered = oneOrSeveral(index, held);
    const titles = [...new Set(outside.map(({ law }) => law.title ?? law.number))].join('、');
    const said = `${titles}の条文は、この資料にない。`;
    return 'note' in answered ? { ...answered, note: `${answered.note ?? ''}${said}` } : answered;
  }
  const named = new Set(
    found.flatMap((one) => (one.kind === 'provision' ? [one.provision.instrument] : [])),
  );
  // What names provisions and, beside them, their instrument names the provisions.
  const told = found.filter((one) => one.kind !== 'instrument' || !named.has(one.instrument));
  if (told.length < found.length) return oneOrSeveral(index, told);
  const choices: Choice[] = [];
  for (const resolution of found) {
    if (resolution.kind === 'instrument') choices.push(wholeChoice(index, resolution));
    else if (resolution.kind === 'provision') choices.push(choiceOf(index, resolution.provision));
    else if (resolution.kind === 'ambiguous') choices.push(...resolution.choices);
    else return resolution;
  }
  return { kind: 'ambiguous', why: 'several', choices, note: null };
};

/** Parts of one unit under a provision: 各号, 各項. */
const everyUnder = (index: CorpusIndex, under: Resolution, unit: 'para' | 'item'): Resolution => {
  if (under.kind !== 'provision') return under;
  const { provision } = under;
  const found = childrenOf(index, provision, provision).filter(
    ({ eid }) => partsOf(eid).at(-1)?.unit === unit,
  );
  if (found.length === 0)
    return notFound(index, provision, [...partsOf(provision.eid), { unit, n: 1, branch: '' }]);
  return oneOrSeveral(
    index,
    found.map((p) => ({ kind: 'provision', provision: p, note: null })),
  );
};

type Chapter = Extract<Step, { step: 'number' }>;

const isSame = (step: Step | undefined): boolean =>
  step?.step === 'relative' && step.which === 'same';

const isChapter = (step: Step | undefined): step is Chapter =>
  step?.step === 'number' && step.unit === 'chp';

/** 第4章第25条: an article has its number in the whole law; a chapter before it only says where it stands. */
const inChapter = (
  index: CorpusIndex,
  text: Text,
  { n, branch }: Chapter,
  found: Resolution,
): Resolution => {
  const parts: Part[] = [{ unit: 'chp', n, branch }];
  const chapter = follow(index, text, parts).deepest;
  if (!chapter) return notFound(index, text, parts);
  if (found.kind !== 'provision') return found;
  let around: Provision | null = found.provision;
  while (around && around.kind !== 'chapter') around = enclosing(index, around);
  if (!around || around.eid === chapter.eid) return found;
  const said = `${index.citation(found.provision)}は${index.citation(around)}にある。`;
  return { ...found, note: `${found.note ?? ''}${said}` };
};

/** A citation in one instrument. */
export const inInstrument = (
  scope: Scope,
  instrument: string,
  citation: Citation,
  base: ProvisionRef | null,
): Resolution => {
  const { index, date } = scope;
  const record = index.instrument(instrument);
  if (citation.state === 'today')
    return { kind: 'out_of_scope', why: 'today', law: instrumentAsLaw(index, instrument) };
  const inherited =
    citation.joined && citation.name === null && base?.instrument === instrument
      ? base.version
      : null;
  const version = inherited ?? versionOf(scope, instrument, citation.state);
  if (version === null)
    return {
      kind: 'not_found',
      missing:
        citation.state === 'old'
          ? `旧${record.citation_prefix}`
          : `${record.citation_prefix}（${date}）`,
      exists: record.versions.map(({ label }) => `${record.short_title} ${label}`),
      did_you_mean: [],
    };
  const text: Text = { instrument, version };
  const disputed =
    citation.state === null && isDisputed(record, date)
      ? `${record.short_title}の始期は資料の中で食い違う。${date}には、早いほうの読みによってこの版を示す。`
      : null;
  const absent = citation.steps.find(
    (step) => step.step === 'named' && rowNamed(index, text, step.name) === null,
  );
  if (absent?.step === 'named') return rowNotFound(index, text, absent.name);
  const steps = citation.steps.flatMap((step): Step[] =>
    step.step === 'named' ? stepsToRow(rowNamed(index, text, step.name) ?? 0) : [step],
  );
  // 同条同項: the last of them says how far it goes.
  while (isSame(steps[0]) && isSame(steps[1])) steps.shift();
  const [first, second] = steps;
  if (isChapter(first) && second?.step === 'number' && second.unit === 'art')
    return inChapter(
      index,
      text,
      first,
      inInstrument(scope, instrument, { ...citation, steps: steps.slice(1) }, base),
    );
  if (!first) return { kind: 'instrument', ...text, note: disputed };
  const asksSupplement = steps.some((step) => step.step === 'part' && step.unit === 'suppl');
  if (asksSupplement && !hasUnit(index, text, 'suppl'))
    return record.rank === 'statute'
      ? { kind: 'out_of_scope', why: 'supplementary', law: instrumentAsLaw(index, instrument) }
      : notFound(index, text, [{ unit: 'suppl', n: null, branch: '' }]);

  const last = steps.at(-1) as Step;
  const own = last.step === 'every' ? steps.slice(0, -1) : steps;
  const following = first.step === 'relative' ? own.slice(1) : own;
  const near = base && base.instrument === instrument ? { ...base, version } : null;
  const begun =
    near &&
    (citation.name === null || (citation.name.name === 'relative' && first.step === 'relative'))
      ? startsOf(index, near, first, citation.joined !== null)
      : ([[]] as Part[][]);
  if (typeof begun === 'string') return invalid(begun, 'citation');
  const articles = isArticles(index, text);
  const found = begun.map((start): Resolution => {
    const parts = placeSteps(start, following, articles);
    if (!parts || parts.length === 0) return invalid('has its parts in an order that is none');
    const topSub =
      !articles && parts[0]?.unit === 'sub' && follow(index, text, parts).rest.length > 0;
    const subs = topSub
      ? provisionsOf(index, text).filter(({ eid }) => eid.endsWith(`__${eidOf(parts)}`))
      : [];
    if (subs.length > 1)
      return {
        kind: 'ambiguous',
        why: 'place',
        choices: subs.map((p) => choiceOf(index, p)),
        note: null,
      };
    return (
      provisionAtLater(scope, text, parts, citation) ??
      provisionAt(index, text, parts, citation, disputed)
    );
  });
  const whole = oneOrSeveral(index, found);
  return last.step === 'every' ? everyUnder(index, whole, last.unit) : whole;
};
