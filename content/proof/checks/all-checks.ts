import { aliasesAreNoNames } from './aliases-are-no-names.ts';
import { asOfDaysAreCited } from './as-of-days-are-cited.ts';
import { bodiesHaveRows } from './bodies-have-rows.ts';
import { chaptersHoldTheirArticles } from './chapters-hold-their-articles.ts';
import type { Check } from './check.ts';
import { columnsAgree } from './columns-agree.ts';
import { concordancesMatchEids } from './concordances-match-eids.ts';
import { conditionsAreVerbatim } from './conditions-are-verbatim.ts';
import { continuationsKeepOrder } from './continuations-keep-order.ts';
import { datasetChanges } from './dataset-changes.ts';
import { datesHaveEvidence } from './dates-have-evidence.ts';
import { daysInSentencesAreKnown } from './days-in-sentences-are-known.ts';
import { discrepanciesDisagree } from './discrepancies-disagree.ts';
import { factsHaveWitnesses } from './facts-have-witnesses.ts';
import { fileNames } from './file-names.ts';
import { groundsAreCited } from './grounds-are-cited.ts';
import { keyQuestionsCanBeAnswered } from './key-questions-can-be-answered.ts';
import { laterFactsAgree } from './later-facts-agree.ts';
import { laterLawHasWitnesses } from './later-law-has-witnesses.ts';
import { laterLawsAgree } from './later-laws-agree.ts';
import { laterTextsAreWhole } from './later-texts-are-whole.ts';
import { linesAreAccounted } from './lines-are-accounted.ts';
import { listChangesHaveReasons } from './list-changes-have-reasons.ts';
import { listHeadings } from './list-headings.ts';
import { listRows } from './list-rows.ts';
import { listsAreWhole } from './lists-are-whole.ts';
import { ministersAreKnown } from './ministers-are-known.ts';
import { modalityFitsWords } from './modality-fits-words.ts';
import { nameEndingsDiffer } from './name-endings-differ.ts';
import { namedKindsAreReached } from './named-kinds-are-reached.ts';
import { noAmendedTextBefore } from './no-amended-text-before.ts';
import { numbersMatchEids } from './numbers-match-eids.ts';
import { obligationShape } from './obligation-shape.ts';
import { officesFollowParties } from './offices-follow-parties.ts';
import { ordersAreDistinct } from './orders-are-distinct.ts';
import { partiesAreReached } from './parties-are-reached.ts';
import { partsArePrinted } from './parts-are-printed.ts';
import { periodsFollowVersions } from './periods-follow-versions.ts';
import { phasesAreRead } from './phases-are-read.ts';
import { pinsAgree } from './pins-agree.ts';
import { printedOrder } from './printed-order.ts';
import { procedureSteps } from './procedure-steps.ts';
import { proceduresCoverThemes } from './procedures-cover-themes.ts';
import { provisionTree } from './provision-tree.ts';
import { referencesInTextResolve } from './references-in-text-resolve.ts';
import { referencesResolve } from './references-resolve.ts';
import { rowNames } from './row-names.ts';
import { sourceHashes } from './source-hashes.ts';
import { spansAreTight } from './spans-are-tight.ts';
import { statementsNameTheirSubject } from './statements-name-their-subject.ts';
import { termsStandInDefinitions } from './terms-stand-in-definitions.ts';
import { textProvesItself } from './text-proves-itself.ts';
import { versionsFitTheirLawData } from './versions-fit-their-law-data.ts';
import { versionsHaveProvisions } from './versions-have-provisions.ts';
import { wording } from './wording.ts';

/** Every lint rule over the content, in the order of their reports. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'file-names': fileNames,
  'source-hashes': sourceHashes,
  'parts-are-printed': partsArePrinted,
  'text-proves-itself': textProvesItself,
  'spans-are-tight': spansAreTight,
  'printed-order': printedOrder,
  'lines-are-accounted': linesAreAccounted,
  'columns-agree': columnsAgree,
  'list-rows': listRows,
  'list-headings': listHeadings,
  'lists-are-whole': listsAreWhole,
  'list-changes-have-reasons': listChangesHaveReasons,
  'row-names': rowNames,
  'bodies-have-rows': bodiesHaveRows,
  'references-resolve': referencesResolve,
  'references-in-text-resolve': referencesInTextResolve,
  'provision-tree': provisionTree,
  'chapters-hold-their-articles': chaptersHoldTheirArticles,
  'numbers-match-eids': numbersMatchEids,
  'continuations-keep-order': continuationsKeepOrder,
  'concordances-match-eids': concordancesMatchEids,
  'dates-have-evidence': datesHaveEvidence,
  'periods-follow-versions': periodsFollowVersions,
  'later-laws-agree': laterLawsAgree,
  'later-texts-are-whole': laterTextsAreWhole,
  'later-facts-agree': laterFactsAgree,
  'days-in-sentences-are-known': daysInSentencesAreKnown,
  'as-of-days-are-cited': asOfDaysAreCited,
  'ministers-are-known': ministersAreKnown,
  'facts-have-witnesses': factsHaveWitnesses,
  'aliases-are-no-names': aliasesAreNoNames,
  'later-law-has-witnesses': laterLawHasWitnesses,
  'terms-stand-in-definitions': termsStandInDefinitions,
  'obligation-shape': obligationShape,
  'conditions-are-verbatim': conditionsAreVerbatim,
  'grounds-are-cited': groundsAreCited,
  'no-amended-text-before': noAmendedTextBefore,
  'versions-have-provisions': versionsHaveProvisions,
  'versions-fit-their-law-data': versionsFitTheirLawData,
  wording,
  'modality-fits-words': modalityFitsWords,
  'parties-are-reached': partiesAreReached,
  'named-kinds-are-reached': namedKindsAreReached,
  'offices-follow-parties': officesFollowParties,
  'statements-name-their-subject': statementsNameTheirSubject,
  'orders-are-distinct': ordersAreDistinct,
  'name-endings-differ': nameEndingsDiffer,
  'key-questions-can-be-answered': keyQuestionsCanBeAnswered,
  'procedure-steps': procedureSteps,
  'procedures-cover-themes': proceduresCoverThemes,
  'discrepancies-disagree': discrepanciesDisagree,
  'dataset-changes': datasetChanges,
  'phases-are-read': phasesAreRead,
  'pins-agree': pinsAgree,
};
