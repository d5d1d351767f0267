/** What an operation is for and what to know before asking it, by operationId, where its route does not say it. */
export const OPERATIONS: Readonly<Record<string, string>> = {
  getRoot: 'Name, coverage, addresses of the resources, licence.',
  listSources:
    'The transcripts everything was read from, with their SHA-256 and the lines of each material.',
  getCoverage:
    'Days answered for, numbers of records, share of the source accounted for, values that are missing, and texts that are not held. Read it before you take silence for a no.',
  getHealth: 'For monitors. Asks nothing but whether the process answers.',
  getVersionInfo: 'The version of this document and the SHA-256 of the content.',
  getOpenApi:
    'This document: OpenAPI 3.1, from the schemas the handlers use, with examples of answers that were really given.',
  listDownloads:
    'Names and addresses of the files of the whole, made at build, for whoever wants everything at once, or offline. Their sizes and SHA-256 stand in the manifest that the answer names.',
  listEntities:
    'Without `q` all bodies that the filters leave, in the order of the corpus; with `list` in printed order. `q` matches names, former names, abbreviations, readings and 法人番号 in any width or kana; only where no key contains it, near names come, each with `match: "near"`. Pages of 50.',
  getEntity:
    'Names with their tiers, standing, rows and kinds on the day asked. Values without a source are null, never guessed.',
  listEntityFindings:
    'One finding per rule, also for rules that do not reach it, each with its chain of reasons. Come whole, without pages.',
  getEntityFinding: 'Does this rule reach this body on this day, as what, and why.',
  getEntityCitation: 'Lines to copy, with a permalink.',
  getEntityFindingCitation:
    'Lines to copy, with a permalink. A finding is ours: no official determination.',
  listEntitySilences: 'Silences that matter to the kinds the body belongs to on the day asked.',
  listIdentifierSchemes: 'Which identifiers from elsewhere lead to records here.',
  listIdentifiers:
    'Every identifier of one scheme with the record it leads to. Only identifiers with a source.',
  getIdentifier:
    'In any width. A number that is well-formed and not held is a 404, not an empty list.',
  listClasses:
    'Legal terms that rules address, as kinds of bodies. A body that no list names looks itself up here.',
  getClass: 'One kind with the words that define it.',
  listClassFindings:
    'What belonging to the kind brings and nothing else: that a member may also be listed or designated is not considered. Come whole, without pages.',
  getClassFinding: 'Does this rule reach this kind on this day, as what, and why.',
  getClassFindingCitation:
    'Lines to copy, with a permalink. A finding is ours: no official determination.',
  listClassSilences: 'Silences that matter to the kind.',
  listMinisters:
    'Which ministries stand between the State and the bodies, or are asked in their place. Who is competent is a fact of later years: not confirmed for 2016.',
  getMinister:
    'For which bodies the facts name the minister, and the rules about them that run through the ministry. What the ministry must do as a ministry stands under its kind.',
  listObligations:
    'Every rule, also those that ended in 2016, with the words that make it in each version.',
  getObligation:
    'One rule: who acts, for whom, on which words, since when; with an explanation and cautions of ours.',
  listObligationFindings:
    'One finding per subject: bodies first, then kinds. Come whole, without pages.',
  listProcedures:
    'Four themes whose rules follow one another: title, stages, and the rules that are their steps.',
  getProcedure:
    'Who does what to whom, by which rule, on which words and condition, after which step, and what it was before 2016-10-21. A number is a place in the drawing; an order of the law is only what `after` quotes. Always of the amended state: the texts before are not held as a whole.',
  getMatrix:
    'One row a subject, one column a rule, no blank cell. The reasons are under /entities and /classes.',
  listInstruments: 'The Act, the decisions of the Headquarters and the explanatory overview.',
  getInstrument: 'Title, rank, law number, and versions with the days they begin.',
  getVersion:
    'Every provision of one version in document order, with its proof in the transcript. Stubs say what is not held.',
  getProvision:
    'Its words with spans and SHA-256, its place, references in both directions, defined terms, and the rules that stand on it. Of the version asked, or in force on the day asked, else the newest.',
  getCitation: 'Lines to copy in Japanese and English, BibTeX, CSL-JSON and a permalink.',
  getComparison:
    'Aligned rows with the differences as data, checked by replay, against the underlining and the left column of the table in the source.',
  listLists: 'The lists that hold on the day asked; all of them without a day.',
  getList: 'Rows as printed, in printed order, each with its place in the transcript.',
  getListChanges:
    'Row by row: unchanged, renamed, added, removed, with a reason of ours and its certainty. The source gives none.',
  getListRow: 'The row, and the rules that reach the body by this row alone.',
  listTerms: 'Terms with the words that define them and how far they reach.',
  listDiscrepancies:
    'Places of the source that cannot both be right as written. Both readings stand.',
  listChanges: 'Amendments that are known of, with the rules they touch. Their text is not held.',
  listConcordances: 'The number of one matter in each state of the Act.',
  listSilences: 'Rules that are not in the source, and documents it names and does not hold.',
  search:
    'Bodies, kinds, lists, terms, rules, procedures, ministries, instruments, comparisons of versions, provisions and disagreements of the source, best first. Width, kana, 漢数字 and citations are understood.',
  resolveCitation:
    'Understands 「法第25条第1項第2号」, 「基本法25①二」, 「監査方針5(3)」, 「別表29」; 同項 and 前条 with `from`. A law that is not held is `OUT_OF_SCOPE` with what is known of it; a citation that may mean several things is `AMBIGUOUS` with `choices`.',
  getReconcile:
    'For OpenRefine and whoever has a column of names: without parameters the manifest, with `queries` candidates with scores and features, with `extend` values of properties.',
  postReconcile: 'What a GET would say in its address, as a form. It writes nothing.',
  postReconcileMatch:
    'Candidates for each query, best first, with scores and features. It writes nothing.',
  postReconcileExtend: 'Values of properties for bodies already matched. It writes nothing.',
  proposeProperties: 'Properties with id and name; all bodies have the same.',
  previewEntity: 'A page without script for the frame of a reconciliation client.',
  suggestEntity: 'Matches as the list of bodies does.',
  suggestProperty: 'Properties whose name or id begins with what was typed.',
  suggestType: 'Kinds and lists, which are the types here.',
  verifyQuotation:
    'To the letter, but for spaces and line breaks, or with the first difference from the nearest passage.',
};
