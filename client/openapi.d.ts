// Made from docs/openapi.json by `npm run openapi:snapshot`; do not edit.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this is
         * @description Name, coverage, addresses of the resources, licence.
         */
        get: operations["getRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Amendments of the Act, and what is known of later law
         * @description Amendments that are known of, with the rules they touch. Their text is not held.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Amendments of the Act, and what is known of later law (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listChangesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of bodies, all of them
         * @description Legal terms that rules address, as kinds of bodies. A body that no list names looks itself up here.
         */
        get: operations["listClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of bodies, all of them (.csv)
         * @description Columns: id, name, aliases, summary, from, defined_in, definition, cautions, as_of, dataset_version, warnings. CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.
         */
        get: operations["listClassesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of bodies, all of them (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listClassesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One kind
         * @description One kind with the words that define it.
         */
        get: operations["getClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One kind (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getClassJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes/{id}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What belonging to a kind brings, and what it does not
         * @description What belonging to the kind brings and nothing else: that a member may also be listed or designated is not considered. Come whole, without pages.
         */
        get: operations["listClassFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes/{id}/obligations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What belonging to a kind brings, and what it does not (.csv)
         * @description Columns: subject_kind, subject_id, subject_name, obligation_id, obligation_title, modality, rank, verdict, role, office, condition, reason, capacities, via, via_minister, via_minister_as_of, citation, instrument, version, eid, other_citations, because, later_changes, discrepancies, reach, as_of, dataset_version, warnings. CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.
         */
        get: operations["listClassFindingsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes/{id}/obligations.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What belonging to a kind brings, and what it does not (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listClassFindingsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes/{id}/obligations/{obligation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One finding of a kind
         * @description Does this rule reach this kind on this day, as what, and why.
         */
        get: operations["getClassFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes/{id}/obligations/{obligation}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One finding of a kind (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getClassFindingJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes/{id}/obligations/{obligation}/cite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Citation of one finding: ours, not an official determination
         * @description Lines to copy, with a permalink. A finding is ours: no official determination.
         */
        get: operations["getClassFindingCitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes/{id}/obligations/{obligation}/cite.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Citation of one finding: ours, not an official determination (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getClassFindingCitationJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes/{id}/silences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the source does not say about a kind
         * @description Silences that matter to the kind.
         */
        get: operations["listClassSilences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classes/{id}/silences.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the source does not say about a kind (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listClassSilencesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/concordances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Article numbers of the Act through its five states
         * @description The number of one matter in each state of the Act.
         */
        get: operations["listConcordances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/concordances.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Article numbers of the Act through its five states (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listConcordancesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is held and what is missing
         * @description Days answered for, numbers of records, share of the source accounted for, values that are missing, and texts that are not held. Read it before you take silence for a no.
         */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coverage.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is held and what is missing (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getCoverageJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the source contradicts itself
         * @description Places of the source that cannot both be right as written. Both readings stand.
         */
        get: operations["listDiscrepancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/discrepancies.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the source contradicts itself (.csv)
         * @description Columns: id, title, kind, status, where, text, source, first_line, last_line, bearing, citations, follows, obligations, subjects, as_of, dataset_version, warnings. CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.
         */
        get: operations["listDiscrepanciesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/discrepancies.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the source contradicts itself (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listDiscrepanciesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/downloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files with the whole: JSON, JSON Lines, CSV, SQLite, schemas
         * @description Names and addresses of the files of the whole, made at build, for whoever wants everything at once, or offline. Their sizes and SHA-256 stand in the manifest that the answer names.
         */
        get: operations["listDownloads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/downloads.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files with the whole: JSON, JSON Lines, CSV, SQLite, schemas (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listDownloadsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bodies, by name, kind, list or designation
         * @description Without `q` all bodies that the filters leave, in the order of the corpus; with `list` in printed order. `q` matches names, former names, abbreviations, readings and 法人番号 in any width or kana; only where no key contains it, near names come. `matched` says of each whether the query is its name: 東京都 is none of any body held, though one has it in its name. An empty answer says nothing of the rules: it carries the warning NO_SUCH_NAME, with the kinds to look at. Pages of 50.
         */
        get: operations["listEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bodies, by name, kind, list or designation (.csv)
         * @description Columns: id, name, reading, reading_tier, name_en, name_en_tier, type, standing, designated, classes, listed, corporate_number, corporate_number_tier, minister, minister_tier, minister_as_of, founding_statute, aliases, former_names, later_names, corporate_number_witnesses, corporate_number_second_reading, match, matched, as_of, dataset_version, warnings. CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.
         */
        get: operations["listEntitiesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bodies, by name, kind, list or designation (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listEntitiesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One body
         * @description Names with their tiers, standing, rows and kinds on the day asked. Values without a source are null, never guessed.
         */
        get: operations["getEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One body (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getEntityJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One body (.jsonld)
         * @description The body as a schema.org Organization.
         */
        get: operations["getEntityJsonld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/cite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Citation of what is recorded of a body
         * @description Lines to copy, with a permalink.
         */
        get: operations["getEntityCitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/cite.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Citation of what is recorded of a body (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getEntityCitationJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What applies to a body, as what, and why; what does not, and why not
         * @description One finding per rule, also for rules that do not reach it, each with its chain of reasons. Come whole, without pages.
         */
        get: operations["listEntityFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/obligations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What applies to a body, as what, and why; what does not, and why not (.csv)
         * @description Columns: subject_kind, subject_id, subject_name, obligation_id, obligation_title, modality, rank, verdict, role, office, condition, reason, capacities, via, via_minister, via_minister_as_of, citation, instrument, version, eid, other_citations, because, later_changes, discrepancies, reach, as_of, dataset_version, warnings. CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.
         */
        get: operations["listEntityFindingsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/obligations.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What applies to a body, as what, and why; what does not, and why not (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listEntityFindingsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/obligations/{obligation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One finding of a body
         * @description Does this rule reach this body on this day, as what, and why.
         */
        get: operations["getEntityFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/obligations/{obligation}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One finding of a body (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getEntityFindingJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/obligations/{obligation}/cite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Citation of one finding: ours, not an official determination
         * @description Lines to copy, with a permalink. A finding is ours: no official determination.
         */
        get: operations["getEntityFindingCitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/obligations/{obligation}/cite.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Citation of one finding: ours, not an official determination (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getEntityFindingCitationJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/silences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the source does not say about a body
         * @description Silences that matter to the kinds the body belongs to on the day asked.
         */
        get: operations["listEntitySilences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/silences.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the source does not say about a body (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listEntitySilencesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is it up
         * @description For monitors. Asks nothing but whether the process answers.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Schemes of identifiers from elsewhere
         * @description Which identifiers from elsewhere lead to records here.
         */
        get: operations["listIdentifierSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identifiers.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Schemes of identifiers from elsewhere (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listIdentifierSchemesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identifiers/{scheme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All identifiers of a scheme with the records they lead to
         * @description Every identifier of one scheme with the record it leads to. Only identifiers with a source.
         */
        get: operations["listIdentifiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identifiers/{scheme}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All identifiers of a scheme with the records they lead to (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listIdentifiersJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identifiers/{scheme}/{value}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records that an identifier leads to: 法人番号 or e-Gov 法令ID → ids
         * @description In any width. A number that is well-formed and not held is a 404, not an empty list.
         */
        get: operations["getIdentifier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identifiers/{scheme}/{value}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records that an identifier leads to: 法人番号 or e-Gov 法令ID → ids (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getIdentifierJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Act, the decisions, the overview
         * @description The Act, the decisions of the Headquarters and the explanatory overview.
         */
        get: operations["listInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Act, the decisions, the overview (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listInstrumentsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One instrument and its versions
         * @description Title, rank, law number, and versions with the days they begin.
         */
        get: operations["getInstrument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One instrument and its versions (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getInstrumentJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 新旧対照表: before and after, provision by provision
         * @description Aligned rows with the differences as data, checked by replay, against the underlining and the left column of the table in the source.
         */
        get: operations["getComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/comparison.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 新旧対照表: before and after, provision by provision (.csv)
         * @description Columns: instrument, title, before_version, after_version, kind, renumbered, omitted, before_eid, before_citation, before_heading, before_text, after_eid, after_citation, after_heading, after_text, changed_terms, discrepancies, references, as_of, dataset_version, warnings. CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.
         */
        get: operations["getComparisonCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/comparison.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 新旧対照表: before and after, provision by provision (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getComparisonJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/provisions/{eid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One provision with its proof, its place and what stands on it
         * @description Its words with spans and SHA-256, its place, references in both directions, defined terms, and the rules that stand on it. Of the version asked, or in force on the day asked, else the newest.
         */
        get: operations["getProvision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/provisions/{eid}.bib": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One provision with its proof, its place and what stands on it (.bib)
         * @description Citation as BibTeX.
         */
        get: operations["getProvisionBib"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/provisions/{eid}.csl.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One provision with its proof, its place and what stands on it (.csl.json)
         * @description Citation as CSL-JSON.
         */
        get: operations["getProvisionCslJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/provisions/{eid}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One provision with its proof, its place and what stands on it (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getProvisionJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/provisions/{eid}.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One provision with its proof, its place and what stands on it (.jsonld)
         * @description The provision as linked data.
         */
        get: operations["getProvisionJsonld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/provisions/{eid}.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One provision with its proof, its place and what stands on it (.txt)
         * @description The words of the provision and of all below it, led by its citation, the dataset and the note that it is not current law. Notes of ours stand in ［注：…］.
         */
        get: operations["getProvisionTxt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/provisions/{eid}/cite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Citations of one provision
         * @description Lines to copy in Japanese and English, BibTeX, CSL-JSON and a permalink.
         */
        get: operations["getCitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/provisions/{eid}/cite.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Citations of one provision (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getCitationJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole text of one version
         * @description Every provision of one version in document order, with its proof in the transcript. Stubs say what is not held.
         */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/versions/{version}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole text of one version (.csv)
         * @description Columns: instrument, title, version, version_label, eid, citation, kind, status, layer, num, heading, text, note, source, first_line, last_line, continues, continued_by, as_of, dataset_version, warnings. CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.
         */
        get: operations["getVersionCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/versions/{version}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole text of one version (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getVersionJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/versions/{version}.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole text of one version (.txt)
         * @description The whole text, led by its title, the dataset and the note that it is not current law. Notes of ours stand in ［注：…］.
         */
        get: operations["getVersionTxt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/versions/{version}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole text of one version (.xml)
         * @description The whole text as Akoma Ntoso 3.0.
         */
        get: operations["getVersionXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 別表 2015, 別表 2016, 指定法人
         * @description The lists that hold on the day asked; all of them without a day.
         */
        get: operations["listLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 別表 2015, 別表 2016, 指定法人 (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listListsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One list with its rows
         * @description Rows as printed, in printed order, each with its place in the transcript.
         */
        get: operations["getList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{id}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One list with its rows (.csv)
         * @description Columns: list, list_title, list_from, list_until, row, entity, name, group, citation, instrument, version, eid, source, first_line, last_line, as_of, dataset_version, warnings. CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.
         */
        get: operations["getListCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One list with its rows (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getListJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed against the list it replaced
         * @description Row by row: unchanged, renamed, added, removed, with a reason of ours and its certainty. The source gives none.
         */
        get: operations["getListChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{id}/changes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed against the list it replaced (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getListChangesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{id}/rows/{row}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One row of a list: which findings stand on it alone
         * @description The row, and the rules that reach the body by this row alone.
         */
        get: operations["getListRow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{id}/rows/{row}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One row of a list: which findings stand on it alone (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getListRowJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every subject × every rule on one day
         * @description One row a subject, one column a rule, no blank cell. The reasons are under /entities and /classes.
         */
        get: operations["getMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matrix.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every subject × every rule on one day (.csv)
         * @description One row a subject: kind, id, name, then one column a rule, named by its id. A cell is `verdict:role`, or the verdict alone where it is not `applies`; `applies:concerned` is directed to others. CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.
         */
        get: operations["getMatrixCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matrix.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every subject × every rule on one day (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getMatrixJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ministers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ministers and ministries, with the bodies they are competent for
         * @description Which ministries stand between the State and the bodies, or are asked in their place. Who is competent is a fact of later years: not confirmed for 2016.
         */
        get: operations["listMinisters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ministers.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ministers and ministries, with the bodies they are competent for (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listMinistersJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ministers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One minister: bodies, and what runs through the ministry
         * @description For which bodies the facts name the minister, and the rules about them that run through the ministry. What the ministry must do as a ministry stands under its kind.
         */
        get: operations["getMinister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ministers/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One minister: bodies, and what runs through the ministry (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getMinisterJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every rule of the source, whatever the date
         * @description Every rule, also those that ended in 2016, with the words that make it in each version.
         */
        get: operations["listObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every rule of the source, whatever the date (.csv)
         * @description Columns: id, title, modality, rank, theme, actor, actor_name, performed_by, performed_by_name, counterparty, counterparty_name, concerns, concerns_name, versions, basis, citation, instrument, version, eid, other_citations, key_phrase, trigger, explanation, cautions, as_of, dataset_version, warnings. CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.
         */
        get: operations["listObligationsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligations.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every rule of the source, whatever the date (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listObligationsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One rule
         * @description One rule: who acts, for whom, on which words, since when; with an explanation and cautions of ours.
         */
        get: operations["getObligation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligations/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One rule (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getObligationJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligations/{id}/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The other way round: whom a rule reaches, and whom not (bodies, then kinds)
         * @description One finding per subject: bodies first, then kinds. Come whole, without pages.
         */
        get: operations["listObligationFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligations/{id}/entities.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The other way round: whom a rule reaches, and whom not (bodies, then kinds) (.csv)
         * @description Columns: subject_kind, subject_id, subject_name, obligation_id, obligation_title, modality, rank, verdict, role, office, condition, reason, capacities, via, via_minister, via_minister_as_of, citation, instrument, version, eid, other_citations, because, later_changes, discrepancies, reach, as_of, dataset_version, warnings. CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.
         */
        get: operations["listObligationFindingsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligations/{id}/entities.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The other way round: whom a rule reaches, and whom not (bodies, then kinds) (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listObligationFindingsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description This document: OpenAPI 3.1, from the schemas the handlers use, with examples of answers that were really given.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 監査, 重大事象の評価, 資料提供, 協力の求め: their stages
         * @description Four themes whose rules follow one another: title, stages, and the rules that are their steps.
         */
        get: operations["listProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 監査, 重大事象の評価, 資料提供, 協力の求め: their stages (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listProceduresJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One procedure, step by step
         * @description Who does what to whom, by which rule, on which words and condition, after which step, and what it was before 2016-10-21. A number is a place in the drawing; an order of the law is only what `after` quotes. Always of the amended state: the texts before are not held as a whole.
         */
        get: operations["getProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures/{id}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One procedure, step by step (.csv)
         * @description Columns: procedure, procedure_title, stage, mode, number, label, obligation_id, obligation_title, modality, rank, from, from_name, to, to_name, through, through_name, performed_by, performed_by_name, citation, instrument, version, eid, other_citations, key_phrase, conditions, after, after_quote, unordered_with, parts, earlier, earlier_citation, earlier_key_phrase, note, as_of, dataset_version, warnings. CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.
         */
        get: operations["getProcedureCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One procedure, step by step (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getProcedureJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reconciliation Service API 0.2 (OpenRefine): the manifest; with `queries` candidates, with `extend` values
         * @description For OpenRefine and whoever has a column of names: without parameters the manifest, with `queries` candidates with scores and features, with `extend` values of properties.
         */
        get: operations["getReconcile"];
        put?: never;
        /**
         * The same batch of queries or data extension query as a form
         * @description What a GET would say in its address, as a form. It writes nothing.
         */
        post: operations["postReconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A data extension query of the 1.0 draft
         * @description Values of properties for bodies already matched. It writes nothing.
         */
        post: operations["postReconcileExtend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/extend/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Properties that can be fetched for bodies of a type
         * @description Properties with id and name; all bodies have the same.
         */
        get: operations["proposeProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A batch of queries of the 1.0 draft of the Reconciliation Service API
         * @description Candidates for each query, best first, with scores and features. It writes nothing.
         */
        post: operations["postReconcileMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A small page about one body, to be shown in a frame
         * @description A page without script for the frame of a reconciliation client.
         */
        get: operations["previewEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/suggest/entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest bodies while a name is typed
         * @description Matches as the list of bodies does.
         */
        get: operations["suggestEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/suggest/property": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest properties while a name is typed
         * @description Properties whose name or id begins with what was typed.
         */
        get: operations["suggestProperty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/suggest/type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest types while a name is typed
         * @description Kinds and lists, which are the types here.
         */
        get: operations["suggestType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A citation in any spelling → the provision it names
         * @description Understands 「法第25条第1項第2号」, 「基本法25①二」, 「監査方針5(3)」, 「別表29」; 同項 and 前条 with `from`. A law that is not held is `OUT_OF_SCOPE` with what is known of it; a citation that may mean several things is `AMBIGUOUS` with `choices`.
         */
        get: operations["resolveCitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search over everything that is held, best first
         * @description Bodies, kinds, lists, terms, rules, procedures, ministries, instruments, comparisons of versions, provisions and disagreements of the source, best first. Width, kana, 漢数字 and citations are understood.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search over everything that is held, best first (.html)
         * @description The first 50 hits as a page for browsers without JavaScript, in Japanese.
         */
        get: operations["searchHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/silences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the source does not say
         * @description Rules that are not in the source, and documents it names and does not hold.
         */
        get: operations["listSilences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/silences.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the source does not say (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listSilencesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sources
         * @description The transcripts everything was read from, with their SHA-256 and the lines of each material.
         */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sources (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listSourcesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Defined terms
         * @description Terms with the words that define them and how far they reach.
         */
        get: operations["listTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terms.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Defined terms (.csv)
         * @description Columns: id, term, definition, citation, instrument, version, eid, source, first_line, last_line, scope, explanation, as_of, dataset_version, warnings. CSV after RFC 4180 in UTF-8: CRLF, a header row, one record a row. `bom=true` begins it with a byte order mark. Several values in a cell are joined by " | "; an empty cell is null. A text that begins with = + - @, one of their wide forms, a tab or a line break is led by an apostrophe, so that no spreadsheet runs it as a formula; nothing else is changed.
         */
        get: operations["listTermsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terms.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Defined terms (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listTermsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions that go across rules and texts
         * @description Who must keep secrets, who is punished, from which day: each row stands on a finding, a start or a silence.
         */
        get: operations["listTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions that go across rules and texts (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["listTopicsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is this quotation in the corpus, to the letter
         * @description To the letter, but for spaces and line breaks, or with the first difference from the nearest passage.
         */
        get: operations["verifyQuotation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of answers, dataset and software
         * @description The version of this document and the SHA-256 of the content.
         */
        get: operations["getVersionInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of answers, dataset and software (.json)
         * @description The same as at the address without the suffix.
         */
        get: operations["getVersionInfoJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A finding without its reasons. */
        AnsweredInShort: {
            /**
             * @description Null where the verdict is not `applies`.
             * @enum {string|null}
             */
            reach: "direct" | "persons" | "indirect" | null;
            /**
             * @description Null where the verdict is not `applies`.
             * @enum {string|null}
             */
            role: "bearer" | "addressee" | "subject" | "recipient" | "concerned" | null;
            /**
             * @description Does the rule reach the subject on that day. A condition never makes it `undetermined`; a missing fact or text does.
             * @enum {string}
             */
            verdict: "applies" | "does_not_apply" | "undetermined";
        };
        /** @description Verbatim text that proves itself. */
        Block: {
            /** @description SHA-256 (hex) of the UTF-8 bytes. */
            sha256: string;
            /** @description Where it is from. */
            source: components["schemas"]["SourceLines"];
            /** @description [line, start, end] in the transcript, in order. */
            spans: [
                number,
                number,
                number
            ][];
            /** @description Verbatim, after the declared normalisation. */
            text: string;
        };
        /** @description An amendment that is known of; its text is not held. */
        Change: {
            /**
             * @description That of the weakest part, the change or its day: `A` seen in law data, `B` strong inference, `C` secondary material only.
             * @enum {string}
             */
            certainty: "A" | "B" | "C";
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /**
             * Format: date
             * @description Day it came or comes into force.
             */
            in_force: string;
            /** @description Which of the sources tells the day it came into force. */
            in_force_source: string;
            /** @description The amending law, Japanese. */
            law: string;
            /**
             * Format: date
             * @description Day of promulgation (公布).
             */
            promulgated: string;
            /** @description Addresses or names of what it was read from. */
            source: string[];
            /** @description What it is, in a sentence or two; Japanese, ours. */
            summary: string;
            /** @description Rules it is known to touch. */
            touches: {
                /** @description What it does to the rule; Japanese, ours. */
                effect: string;
                /** @description Id of a rule. */
                obligation: string;
            }[];
        };
        /** @description A term that means another thing than before. */
        ChangedTerm: {
            /** @description Id of the term in the later version. */
            after: string;
            /** @description Id of the term in the earlier version. */
            before: string;
            /** @description The term as printed. */
            term: string;
            /** @description Changed terms in its own unchanged definition; empty where that has new words. */
            through: string[];
        };
        /** @description A citation to copy. The text cited is an unofficial transcription. */
        Citation: {
            /** @description BibTeX entry. */
            bibtex: string;
            /** @description CSL-JSON. `issued` only where the source prints a day. */
            csl: {
                /** @description Who issued it. */
                authority?: string;
                /** @description Key of the item. */
                id: string;
                /** @description Day printed in the source. */
                issued?: {
                    /** @description [[year, month, day]]. */
                    "date-parts": number[][];
                };
                /**
                 * @description Language of the text.
                 * @constant
                 */
                language: "ja";
                /** @description That it is an unofficial transcription, and of which dataset. */
                note: string;
                /** @description Law number. */
                number?: string;
                /** @description Title in Japanese. */
                "original-title": string;
                /** @description The provision, as cited. */
                section: string;
                /** @description English title where the source has one, else Japanese. */
                title: string;
                /**
                 * @description Kind of item in CSL.
                 * @enum {string}
                 */
                type: "legislation" | "report";
                /** @description Version of the instrument: `2015` in force before the amendment, `2016` amended. */
                version: string;
            };
            /** @description In English. */
            en: string;
            /** @description In Japanese. */
            ja: string;
            /** @description Paths below the origin, which the corpus does not know: put it before them. The dataset version says which bytes were read. */
            permalink: {
                /** @description Address in the API, relative to the origin; null where there is none. */
                api: string;
                /** @description SHA-256 (hex) of the corpus the answer was made from. */
                dataset_version: string;
                /** @description Page on the site; null where there is none. */
                page: string | null;
            };
        };
        /** @description A citation to copy. */
        CitationText: {
            /** @description In English. */
            en: string;
            /** @description In Japanese. */
            ja: string;
            /** @description Paths below the origin, which the corpus does not know: put it before them. The dataset version says which bytes were read. */
            permalink: {
                /** @description Address in the API, relative to the origin; null where there is none. */
                api: string;
                /** @description SHA-256 (hex) of the corpus the answer was made from. */
                dataset_version: string;
                /** @description Page on the site; null where there is none. */
                page: string | null;
            };
        };
        /** @description A provision that refers to this one, and its words. */
        CitedBy: {
            /**
             * @description As it is cited, in Japanese.
             * @example 監査方針5(3)
             */
            citation: string;
            /** @description Number in that version, after Akoma Ntoso. */
            eid: string;
            /**
             * Format: int32
             * @description End, exclusive.
             */
            end: number;
            /** @description Id of the instrument. */
            instrument: string;
            /**
             * Format: int32
             * @description Index in `paragraphs`; null in the heading.
             */
            paragraph: number | null;
            /**
             * Format: int32
             * @description UTF-16 offset in the text of the paragraph.
             */
            start: number;
            /** @description The words at that place. */
            text: string;
            /**
             * @description Version of the instrument: `2015` in force before the amendment, `2016` amended.
             * @enum {string}
             */
            version: "2015" | "2016";
        };
        /** @description A provision named with its citation. */
        CitedProvision: {
            /**
             * @description As it is cited, in Japanese.
             * @example 監査方針5(3)
             */
            citation: string;
            /** @description Number in that version, after Akoma Ntoso. */
            eid: string;
            /** @description Id of the instrument. */
            instrument: string;
            /**
             * @description Version of the instrument: `2015` in force before the amendment, `2016` amended.
             * @enum {string}
             */
            version: "2015" | "2016";
        };
        /** @description A kind of body that rules name. */
        Class: {
            /** @description Other names people use. */
            aliases: string[];
            /** @description What a lawyer would warn of; Japanese, ours. */
            cautions: string[];
            /** @description Words that define it. */
            definitions: components["schemas"]["Words"][];
            /** @description First day the kind exists; null: before coverage. */
            from: string | null;
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description Legal term. */
            name: string;
            /** @description Ours, Japanese. */
            summary: string;
        };
        /** @description Where the left column of the table differs from the consolidated text. All kinds but `real` are artefacts. */
        ColumnNote: {
            /** @description As the left column prints it. */
            column: string;
            /** @description As the consolidated text prints it. */
            consolidated: string;
            /** @description Id in /discrepancies; null for an artefact. */
            discrepancy: string | null;
            /**
             * @description `width`, `frame` and `draft_mark` are artefacts of print or transcript; `real` is a difference in words.
             * @enum {string}
             */
            kind: "width" | "frame" | "draft_mark" | "real";
            /**
             * @description Part of the provision or of the front matter.
             * @enum {string}
             */
            part: "title" | "decided" | "amended" | "num" | "heading" | "text" | "row";
            /**
             * Format: int32
             * @description 段落 or row, from 1.
             */
            position: number | null;
        };
        /** @description A provision as one of the two versions has it. */
        ComparedProvision: {
            /**
             * @description As it is cited, in Japanese.
             * @example 監査方針5(3)
             */
            citation: string;
            /** @description Number in that version, after Akoma Ntoso. */
            eid: string;
            /** @description Heading as printed, brackets included; null where there is none. */
            heading: string | null;
            /** @description Id of the instrument. */
            instrument: string;
            /**
             * @description What the provision is.
             * @enum {string}
             */
            kind: "preamble" | "chapter" | "article" | "paragraph" | "item" | "section" | "subsection" | "annex" | "row" | "criterion";
            /** @description Number as printed; null where none is printed. */
            num: string | null;
            /**
             * @description `full` held, `omitted_unchanged` printed 略, `stub` not held.
             * @enum {string}
             */
            status: "full" | "omitted_unchanged" | "stub";
            /** @description 段落 joined by a line break; null: not held. */
            text: string | null;
            /** @description Underlined in the table: [start, end] in `text`, UTF-16. Null: the transcript keeps no underlining here. */
            underlined: number[][] | null;
            /**
             * @description Version of the instrument: `2015` in force before the amendment, `2016` amended.
             * @enum {string}
             */
            version: "2015" | "2016";
        };
        /** @description 新旧対照表 as data: aligned rows in document order. */
        Comparison: {
            /** @description The later version. */
            after: {
                /**
                 * @description Id of the record: given by hand, never changed, never reused.
                 * @enum {string}
                 */
                id: "2015" | "2016";
                /** @description Name for readers, Japanese. */
                label: string;
            };
            /** @description Differences that the transcript makes; Japanese, ours. */
            artefacts: {
                /**
                 * @description Kind of difference.
                 * @enum {string}
                 */
                kind: "width" | "frame" | "draft_mark";
                /** @description Why it is no change of words. */
                reason: string;
            }[];
            /** @description The earlier version. */
            before: {
                /**
                 * @description Id of the record: given by hand, never changed, never reused.
                 * @enum {string}
                 */
                id: "2015" | "2016";
                /** @description Name for readers, Japanese. */
                label: string;
            };
            /** @description Rows by kind. */
            counts: {
                [key: string]: number;
            };
            /** @description Id of the instrument. */
            instrument: string;
            /** @description Rows, in order. */
            rows: components["schemas"]["ComparisonRow"][];
            /** @description The 新旧対照表 of the source; null where it has none. */
            table: {
                /** @description Material that holds the text after. */
                consolidated: string;
                /** @description Title and dates above the table. */
                front: {
                    /** @description As the earlier text prints it; null where it does not. */
                    before: {
                        /** @description Where it is from. */
                        source: components["schemas"]["SourceLines"];
                        /** @description The words. */
                        text: string;
                    } | null;
                    /** @description As the left column of the table prints it. */
                    column: {
                        /** @description Where it is from. */
                        source: components["schemas"]["SourceLines"];
                        /** @description The words. */
                        text: string;
                    };
                    /** @description As the consolidated text prints it. */
                    consolidated: {
                        /** @description Where it is from. */
                        source: components["schemas"]["SourceLines"];
                        /** @description The words. */
                        text: string;
                    };
                    /** @description Where column and consolidated text differ. */
                    differences: components["schemas"]["ColumnNote"][];
                    /**
                     * @description Title, day of the decision, or day of the amendment.
                     * @enum {string}
                     */
                    part: "title" | "decided" | "amended";
                }[];
                /**
                 * @description Material of the meeting that holds the table.
                 * @example 2-2
                 */
                material: string;
            } | null;
            /** @description Terms that mean another thing than before. */
            terms: components["schemas"]["ChangedTerm"][];
            /** @description Title, in the language of the record. */
            title: string;
        };
        /** @description A provision before and after, by its own words. `meaning_changed`: unchanged words with a term that means another thing. `reference_changed`: unchanged words that refer to a provision of the same text which changed. `not_held`: the words of one side are not in the source. */
        ComparisonRow: {
            /** @description The provision in the later version; null: it has none. */
            after: components["schemas"]["ComparedProvision"] | null;
            /** @description The provision in the earlier version; null: it had none. */
            before: components["schemas"]["ComparedProvision"] | null;
            /** @description Stretches of both texts, per part. */
            changes: {
                /** @description Of the heading. */
                heading: components["schemas"]["Segment"][];
                /** @description Of the number. */
                num: components["schemas"]["Segment"][];
                /** @description Of the text. */
                text: components["schemas"]["Segment"][];
            };
            /** @description Where the left column differs from the consolidated text. */
            column: components["schemas"]["ColumnNote"][];
            /** @description Ids in /discrepancies. */
            discrepancies: string[];
            /**
             * @description What happened to the provision.
             * @enum {string}
             */
            kind: "unchanged" | "amended" | "added" | "deleted" | "renumbered" | "omitted" | "meaning_changed" | "reference_changed" | "not_held";
            /** @description Both columns print 略. */
            omitted: boolean;
            /** @description Provisions of this text to which its words refer and which changed. */
            references: components["schemas"]["CitedProvision"][];
            /** @description Its number moved. */
            renumbered: boolean;
            /**
             * @description Whether before + changes = after, carried out.
             * @enum {string}
             */
            replay: "holds" | "fails" | "not_applicable";
            /** @description Terms that mean another thing than before. */
            terms: components["schemas"]["ChangedTerm"][];
            /** @description Underlining in the table against the computed changes. */
            underlines: {
                /**
                 * @description Whether both mark the same; null where no underlining is kept.
                 * @enum {string|null}
                 */
                agreement: "agree" | "source_marks_more" | "computed_marks_more" | "differ" | null;
                /** @description Changed words that are not underlined. */
                computed_only: {
                    /**
                     * @description Text before or text after.
                     * @enum {string}
                     */
                    side: "before" | "after";
                    /** @description The words. */
                    text: string;
                }[];
                /**
                 * @description How much underlining the transcript keeps of this row.
                 * @enum {string}
                 */
                kept: "whole" | "part" | "none";
                /** @description Underlined words that did not change. */
                source_only: {
                    /**
                     * @description Text before or text after.
                     * @enum {string}
                     */
                    side: "before" | "after";
                    /** @description The words. */
                    text: string;
                }[];
            };
        };
        /** @description Article numbers of one matter through the states. */
        Concordance: {
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description Id of the instrument. */
            instrument: string;
            /** @description Rows, in order. */
            rows: {
                /** @description Provision of version 2016, if it has one. */
                eid: string | null;
                /** @description The matter; Japanese, ours. */
                matter: string;
                /** @description One per state; null: none. */
                numbers: (string | null)[];
            }[];
            /** @description What the numbers were read from. */
            source: string[];
            /** @description States of the Act, oldest first. */
            states: {
                /** @description Id in /changes of the amendment that brought it; null: none. */
                change: string | null;
                /** @description First day of the state; null: since enactment. */
                from: string | null;
                /** @description Name for readers, Japanese. */
                label: string;
            }[];
        };
        /** @description What is held and what is missing. */
        Coverage: {
            /** @description Lines and characters of the source, and how many are accounted for. */
            accounting: {
                [key: string]: number;
            };
            /**
             * Format: date
             * @description First day of the amended state.
             */
            amended_from: string;
            /** @description Days on which findings can change. */
            boundaries: string[];
            /** @description Number of records by kind. */
            counts: {
                [key: string]: number;
            };
            /**
             * Format: date
             * @description First day answered for.
             */
            from: string;
            /** @description Ids of the bodies for which a value is missing or unverified. */
            missing: {
                /** @description Without 法人番号. */
                corporate_number: string[];
                /** @description Whose competent minister in October 2016 is unconfirmed. */
                minister_of_2016: string[];
                /** @description Without a verified reading. */
                reading: string[];
                /** @description By fact: whose value rests on one publication and was not found again by a second reading. */
                second_witness: {
                    [key: string]: string[];
                };
            };
            /** @description Provisions of which the source holds no text. */
            not_held: {
                /** @description Number of the provision in that version, after Akoma Ntoso. */
                eid: string;
                /** @description Id of the instrument. */
                instrument: string;
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /**
                 * @description Version of the instrument: `2015` in force before the amendment, `2016` amended.
                 * @enum {string}
                 */
                version: "2015" | "2016";
            }[];
            /** @description Passes over the facts by a second reader who did not know the first one’s sources. */
            second_readings: {
                /** @description How it was read and what is not known of it; Japanese, ours. */
                account: string;
                /**
                 * Format: int32
                 * @description Values compared, confirmed or not.
                 */
                compared: number;
                /** @description Values found again, by fact. */
                confirmed: {
                    [key: string]: number;
                };
                /** @description Id of the record: given by hand, never changed, never reused. */
                id: string;
                /**
                 * Format: date
                 * @description Day of the reading; null where it was not written down.
                 */
                read_on: string | null;
                /**
                 * Format: date
                 * @description Day it was recorded here.
                 */
                recorded_on: string;
            }[];
            /**
             * Format: date
             * @description The last day the content was followed up to.
             */
            up_to_date_as_of: string;
        };
        /** @description A file of CSL-JSON is a list of items. */
        CslItems: {
            [key: string]: unknown;
        }[];
        /** @description Two places of the source that disagree; both stand. */
        Discrepancy: {
            /** @description Ours, Japanese: what follows from it in law. */
            bearing: string;
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /**
             * @description What disagrees. `substance`: two texts that cannot both be applied as written. `overview`: the explanatory overview tells less or more than the text. The others: slips and variants of the print.
             * @enum {string}
             */
            kind: "substance" | "overview" | "date" | "wording" | "numbering" | "drafting" | "transcription";
            /** @description Rules it bears on; their findings show it. */
            obligations: {
                /** @description Id of the record: given by hand, never changed, never reused. */
                id: string;
                /** @description Title, in the language of the record. */
                title: string;
            }[];
            /** @description Provisions it touches; each names it. */
            provisions: components["schemas"]["CitedProvision"][];
            /** @description What each place says. */
            readings: {
                /** @description What follows in law if one goes by it; Japanese, ours. */
                follows: string;
                /** @description The provision whose words they are; null where the place is none. */
                provision: components["schemas"]["CitedProvision"] | null;
                /** @description Where it is from. */
                source: components["schemas"]["SourceLines"];
                /** @description The words. */
                text: string;
                /** @description The place, Japanese. */
                where: string;
            }[];
            /**
             * @description `open`, or `explained` in `bearing`.
             * @enum {string}
             */
            status: "open" | "explained";
            /** @description Bodies and kinds whose findings it bears on; empty: all. */
            subjects: components["schemas"]["Party"][];
            /** @description Title, in the language of the record. */
            title: string;
        };
        /** @description Files with the whole. Bytes and hashes are in the manifest, which is published together with the files. */
        Downloads: {
            /** @description The same hashes for `sha256sum -c`. */
            checksums: string;
            /** @description One entry per file. */
            files: {
                /** @description What is in it, and for whom it is. */
                description: string;
                /**
                 * @description What it belongs to.
                 * @enum {string}
                 */
                group: "proof" | "whole" | "records" | "tables" | "schemas";
                /** @description Media type (RFC 6838). */
                media_type: string;
                /**
                 * @description Path below /downloads/.
                 * @example jsonl/entities.jsonl
                 */
                name: string;
                /** @description Absolute path, relative to the origin. */
                url: string;
            }[];
            /** @description File with bytes and SHA-256 of every other, and the dataset they are made from. */
            manifest: string;
        };
        /** @description What the step was before 2016-10-21. */
        EarlierStep: {
            /** @description Findings that the amendment changed for the kinds drawn, 2016-10-20 against 2016-10-21; computed. */
            changes: {
                /** @description The answer on 2016-10-21. */
                after: components["schemas"]["AnsweredInShort"];
                /** @description The answer on 2016-10-20. */
                before: components["schemas"]["AnsweredInShort"];
                /** @description False: the answer before is open only because the old text is not held; nothing says that it changed. */
                before_held: boolean;
                /** @description Kinds for which it changed so. */
                classes: components["schemas"]["Party"][];
                /**
                 * @description `condition`: the answer is the same, the condition in the text is not.
                 * @enum {string}
                 */
                kind: "answer" | "condition";
            }[];
            /** @description Its key words before; null where they are not held. */
            key_phrase: components["schemas"]["Words"] | null;
            /** @description Its grounds before, where its words are held; else empty. */
            provisions: components["schemas"]["CitedProvision"][];
            /**
             * @description `same` and `reworded`: its key words before are held; `not_held`: it was there, its words are not held; `new`: no such rule before.
             * @enum {string}
             */
            state: "same" | "reworded" | "not_held" | "new";
        };
        /** @description A body. Values without a source are absent, never guessed. */
        Entity: {
            /** @description Other names people use. */
            aliases: {
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /** @description Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it. */
                second_reading: string | null;
                /** @description Addresses or names of the sources. */
                source: string[];
                /**
                 * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
                 * @enum {string}
                 */
                tier: "official" | "secondary" | "sourced" | "unverified";
                /** @description The name. */
                value: string;
                /**
                 * Format: int32
                 * @description Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.
                 */
                witnesses: number;
            }[];
            /** @description Ids of the kinds it belongs to on the day asked. */
            classes: string[];
            /** @description Who supervises it, as read from the statute text of `as_of`; null where not known. */
            competent_minister: {
                /**
                 * Format: date
                 * @description Day of the statute text it was read from; not 2016.
                 */
                as_of: string;
                /** @description A source of its own says the same for October 2016. */
                confirmed_2016: boolean;
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /** @description The provision it was read from. */
                provision: string;
                /** @description Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it. */
                second_reading: string | null;
                /** @description Addresses or names of the sources. */
                source: string[];
                /**
                 * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
                 * @enum {string}
                 */
                tier: "official" | "secondary" | "sourced" | "unverified";
                /** @description Office or offices of the minister, Japanese. */
                value: string;
                /**
                 * Format: int32
                 * @description Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.
                 */
                witnesses: number;
            } | null;
            /** @description 法人番号, 13 digits; null where no source was found. */
            corporate_number: components["schemas"]["Fact"] | null;
            /** @description 指定法人 (Art. 13) on the day asked. */
            designated: boolean;
            /** @description What happened to it besides its names: founded, listed, tasks ended; in the order of their days. */
            events: {
                /** @description A day, or only its month or year where no more is known. */
                date: string;
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /** @description Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it. */
                second_reading: string | null;
                /** @description Addresses or names of the sources. */
                source: string[];
                /**
                 * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
                 * @enum {string}
                 */
                tier: "official" | "secondary" | "sourced" | "unverified";
                /** @description What happened; Japanese, ours. */
                what: string;
                /**
                 * Format: int32
                 * @description Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.
                 */
                witnesses: number;
            }[];
            /** @description Names before the one listed. */
            former_names: {
                /** @description First day of the name, or only its month; null where not known. */
                from: string | null;
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /** @description Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it. */
                second_reading: string | null;
                /** @description Addresses or names of the sources. */
                source: string[];
                /**
                 * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
                 * @enum {string}
                 */
                tier: "official" | "secondary" | "sourced" | "unverified";
                /** @description First day it no longer holds; null where not known. */
                until: string | null;
                /** @description The name. */
                value: string;
                /**
                 * Format: int32
                 * @description Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.
                 */
                witnesses: number;
            }[];
            /** @description The statute it is founded on; null where not known. */
            founding_statute: {
                /** @description Law id at e-Gov (法令ID); null where not known. */
                egov_law_id: string | null;
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /** @description Law number. */
                number: string;
                /** @description The provision that founds it; null where not known. */
                provision: string | null;
                /** @description Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it. */
                second_reading: string | null;
                /** @description Addresses or names of the sources. */
                source: string[];
                /**
                 * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
                 * @enum {string}
                 */
                tier: "official" | "secondary" | "sourced" | "unverified";
                /** @description Title of the law. */
                title: string;
                /**
                 * Format: int32
                 * @description Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.
                 */
                witnesses: number;
            } | null;
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description Names taken after the last day covered. */
            later_names: {
                /** @description First day of the name, or only its month; null where not known. */
                from: string | null;
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /** @description Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it. */
                second_reading: string | null;
                /** @description Addresses or names of the sources. */
                source: string[];
                /**
                 * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
                 * @enum {string}
                 */
                tier: "official" | "secondary" | "sourced" | "unverified";
                /** @description First day it no longer holds; null where not known. */
                until: string | null;
                /** @description The name. */
                value: string;
                /**
                 * Format: int32
                 * @description Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.
                 */
                witnesses: number;
            }[];
            /** @description General classification (特殊法人, 認可法人 …), which is no term of the Act; null where not known. */
            legal_class: components["schemas"]["Fact"] | null;
            /** @description Rows it stands in on the day asked. */
            listings: {
                /** @description Heading under which the row is printed; null where there is none. */
                group: string | null;
                /** @description Id of a list. */
                list: string;
                /** @description Name as printed in that list. */
                name: string;
                /**
                 * Format: int32
                 * @description Number of the row, from 1.
                 */
                row: number;
            }[];
            /** @description Name as listed. */
            name: string;
            /** @description English name; null where none is known. */
            name_en: components["schemas"]["Fact"] | null;
            /** @description What a reader must know, Japanese; null if nothing. */
            note: string | null;
            /** @description Reading in hiragana, without the corporate form; null where none is known. */
            reading: components["schemas"]["Fact"] | null;
            /** @description Name in the register of today; null where not known. */
            registered_name: components["schemas"]["Fact"] | null;
            /** @description What it is on the day asked, in one Japanese line. */
            standing: string;
            /**
             * @description `corporation`, or an `organ` of the State.
             * @enum {string}
             */
            type: "corporation" | "organ";
        };
        /** @description A value from outside the source, with tier and sources. */
        Fact: {
            /** @description What a reader must know, Japanese; null if nothing. */
            note: string | null;
            /** @description Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it. */
            second_reading: string | null;
            /** @description Addresses or names of the sources. */
            source: string[];
            /**
             * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
             * @enum {string}
             */
            tier: "official" | "secondary" | "sourced" | "unverified";
            /** @description The value. */
            value: string;
            /**
             * Format: int32
             * @description Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.
             */
            witnesses: number;
        };
        /** @description Does this rule reach this subject on this day, and why. */
        Finding: {
            /**
             * Format: date
             * @description The day the finding is for.
             */
            as_of: string;
            /** @description The chain of reasons, in order, down to the words or the row it stands on. */
            because: components["schemas"]["Step"][];
            /** @description Only where the subject stands in several capacities. */
            capacities: {
                /** @description The chain of reasons, in order, down to the words or the row it stands on. */
                because: components["schemas"]["Step"][];
                /** @description Id of the kind or body it stands as. */
                capacity: string;
                /** @description The text's own condition, verbatim. */
                condition: string | null;
                /** @description Who in the body is meant. */
                office: string | null;
                /**
                 * @description Whom the rule is directed to: `direct` the subject, which acts, is asked, examined or given to; `persons` its officers and staff, not it; `indirect` others, about it or for its sake. Only with `direct` does it bind or address the subject.
                 * @enum {string}
                 */
                reach: "direct" | "persons" | "indirect";
                /**
                 * @description As what the rule reaches it: `bearer` acts, `addressee` is or may be asked, `subject` is examined, `recipient` is given, `concerned` is spoken about.
                 * @enum {string}
                 */
                role: "bearer" | "addressee" | "subject" | "recipient" | "concerned";
                /** @description How papers travel in that capacity; null where nothing travels. */
                via: components["schemas"]["Via"] | null;
            }[];
            /** @description The text's own condition, verbatim. */
            condition: string | null;
            /** @description Contradictions of the source the finding touches. */
            discrepancies: components["schemas"]["NamedDiscrepancy"][];
            /** @description Amendments after the last day covered that are known to touch it. */
            later_changes: {
                /** @description That of the weakest part, the change or its day: `A` seen in law data, `B` strong inference, `C` secondary material only. */
                certainty: string;
                /** @description What it does to the rule; Japanese, ours. */
                effect: string;
                /** @description Id of the record: given by hand, never changed, never reused. */
                id: string;
                /**
                 * Format: date
                 * @description Day it came or comes into force.
                 */
                in_force: string;
                /** @description The amending law, Japanese. */
                law: string;
            }[];
            /** @description The rule. */
            obligation: {
                /** @description Id of the record: given by hand, never changed, never reused. */
                id: string;
                /**
                 * @description What the rule does, read from its words. Only `duty` and `prohibition` bind in so many words; `power` is no duty of the body asked.
                 * @enum {string}
                 */
                modality: "duty" | "state_responsibility" | "competence" | "power" | "prohibition" | "procedure" | "internal_rule" | "effort" | "policy" | "scope" | "designation" | "deeming" | "presupposition" | "penalty";
                /** @description The provisions, principal ground first. */
                provisions: components["schemas"]["CitedProvision"][];
                /**
                 * @description `statute` 法律, `decision` 本部決定 (no duty in law), `explanatory` 説明資料 (never law).
                 * @enum {string}
                 */
                rank: "statute" | "decision" | "explanatory";
                /** @description Title, in the language of the record. */
                title: string;
            };
            /** @description Who in the body is meant. */
            office: string | null;
            /**
             * @description Whom the rule is directed to; null where the verdict is not `applies`. Only with `direct` does it bind or address the subject.
             * @enum {string|null}
             */
            reach: "direct" | "persons" | "indirect" | null;
            /**
             * @description Only with `undetermined`: what is missing.
             * @enum {string|null}
             */
            reason: "missing_fact" | "text_not_held" | "old_text_not_held" | "term_open" | "depends_on_member" | "contradiction" | null;
            /**
             * @description Rank of the text whose words decide it; weaker than that of the rule where only a decision or an explanatory text says it of this subject.
             * @enum {string}
             */
            rests_on: "statute" | "decision" | "explanatory";
            /**
             * @description Null where the verdict is not `applies`.
             * @enum {string|null}
             */
            role: "bearer" | "addressee" | "subject" | "recipient" | "concerned" | null;
            /** @description Whom the finding is about. */
            subject: {
                /** @description Id of the record: given by hand, never changed, never reused. */
                id: string;
                /**
                 * @description A body or a kind of body.
                 * @enum {string}
                 */
                kind: "entity" | "class";
                /** @description Name, in Japanese. */
                name: string;
            };
            /**
             * @description Does the rule reach the subject on that day. A condition never makes it `undetermined`; a missing fact or text does.
             * @enum {string}
             */
            verdict: "applies" | "does_not_apply" | "undetermined";
            /** @description How papers travel between the State and the body; null where nothing travels. */
            via: components["schemas"]["Via"] | null;
        };
        /** @description A body of a list, with what the question adds. */
        FoundEntity: {
            /** @description Other names people use. */
            aliases: {
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /** @description Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it. */
                second_reading: string | null;
                /** @description Addresses or names of the sources. */
                source: string[];
                /**
                 * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
                 * @enum {string}
                 */
                tier: "official" | "secondary" | "sourced" | "unverified";
                /** @description The name. */
                value: string;
                /**
                 * Format: int32
                 * @description Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.
                 */
                witnesses: number;
            }[];
            /** @description Ids of the kinds it belongs to on the day asked. */
            classes: string[];
            /** @description Who supervises it, as read from the statute text of `as_of`; null where not known. */
            competent_minister: {
                /**
                 * Format: date
                 * @description Day of the statute text it was read from; not 2016.
                 */
                as_of: string;
                /** @description A source of its own says the same for October 2016. */
                confirmed_2016: boolean;
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /** @description The provision it was read from. */
                provision: string;
                /** @description Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it. */
                second_reading: string | null;
                /** @description Addresses or names of the sources. */
                source: string[];
                /**
                 * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
                 * @enum {string}
                 */
                tier: "official" | "secondary" | "sourced" | "unverified";
                /** @description Office or offices of the minister, Japanese. */
                value: string;
                /**
                 * Format: int32
                 * @description Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.
                 */
                witnesses: number;
            } | null;
            /** @description 法人番号, 13 digits; null where no source was found. */
            corporate_number: components["schemas"]["Fact"] | null;
            /** @description 指定法人 (Art. 13) on the day asked. */
            designated: boolean;
            /** @description What happened to it besides its names: founded, listed, tasks ended; in the order of their days. */
            events: {
                /** @description A day, or only its month or year where no more is known. */
                date: string;
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /** @description Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it. */
                second_reading: string | null;
                /** @description Addresses or names of the sources. */
                source: string[];
                /**
                 * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
                 * @enum {string}
                 */
                tier: "official" | "secondary" | "sourced" | "unverified";
                /** @description What happened; Japanese, ours. */
                what: string;
                /**
                 * Format: int32
                 * @description Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.
                 */
                witnesses: number;
            }[];
            /** @description Names before the one listed. */
            former_names: {
                /** @description First day of the name, or only its month; null where not known. */
                from: string | null;
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /** @description Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it. */
                second_reading: string | null;
                /** @description Addresses or names of the sources. */
                source: string[];
                /**
                 * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
                 * @enum {string}
                 */
                tier: "official" | "secondary" | "sourced" | "unverified";
                /** @description First day it no longer holds; null where not known. */
                until: string | null;
                /** @description The name. */
                value: string;
                /**
                 * Format: int32
                 * @description Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.
                 */
                witnesses: number;
            }[];
            /** @description The statute it is founded on; null where not known. */
            founding_statute: {
                /** @description Law id at e-Gov (法令ID); null where not known. */
                egov_law_id: string | null;
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /** @description Law number. */
                number: string;
                /** @description The provision that founds it; null where not known. */
                provision: string | null;
                /** @description Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it. */
                second_reading: string | null;
                /** @description Addresses or names of the sources. */
                source: string[];
                /**
                 * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
                 * @enum {string}
                 */
                tier: "official" | "secondary" | "sourced" | "unverified";
                /** @description Title of the law. */
                title: string;
                /**
                 * Format: int32
                 * @description Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.
                 */
                witnesses: number;
            } | null;
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description Names taken after the last day covered. */
            later_names: {
                /** @description First day of the name, or only its month; null where not known. */
                from: string | null;
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /** @description Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it. */
                second_reading: string | null;
                /** @description Addresses or names of the sources. */
                source: string[];
                /**
                 * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
                 * @enum {string}
                 */
                tier: "official" | "secondary" | "sourced" | "unverified";
                /** @description First day it no longer holds; null where not known. */
                until: string | null;
                /** @description The name. */
                value: string;
                /**
                 * Format: int32
                 * @description Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.
                 */
                witnesses: number;
            }[];
            /** @description General classification (特殊法人, 認可法人 …), which is no term of the Act; null where not known. */
            legal_class: components["schemas"]["Fact"] | null;
            /** @description Rows it stands in on the day asked. */
            listings: {
                /** @description Heading under which the row is printed; null where there is none. */
                group: string | null;
                /** @description Id of a list. */
                list: string;
                /** @description Name as printed in that list. */
                name: string;
                /**
                 * Format: int32
                 * @description Number of the row, from 1.
                 */
                row: number;
            }[];
            /**
             * @description With `q`: `name` where a name is the query or contains it, `near` where one is only near it or the query is known as the name of something else: a place, a kind of body.
             * @enum {string}
             */
            match?: "name" | "near";
            /**
             * @description With `q`: whether the query is one of its names, stands in one, or is only near one. Only `exact` is the body asked for.
             * @enum {string}
             */
            matched?: "exact" | "partial" | "similar";
            /** @description With `q`: which of its names answered, for example `former_name`. */
            matched_on?: string;
            /** @description With `minister`: rules in which the ministry is the route. */
            ministry?: {
                /**
                 * @description How the ministry stands between, beside or instead of the body.
                 * @enum {string}
                 */
                mode: "through_ministry" | "ministry_instead" | "ministry_and_body" | "direct";
                /** @description Id of a rule. */
                obligation: string;
                /** @description Title, in the language of the record. */
                title: string;
            }[];
            /** @description Name as listed. */
            name: string;
            /** @description English name; null where none is known. */
            name_en: components["schemas"]["Fact"] | null;
            /** @description What a reader must know, Japanese; null if nothing. */
            note: string | null;
            /** @description Reading in hiragana, without the corporate form; null where none is known. */
            reading: components["schemas"]["Fact"] | null;
            /** @description Name in the register of today; null where not known. */
            registered_name: components["schemas"]["Fact"] | null;
            /** @description What it is on the day asked, in one Japanese line. */
            standing: string;
            /**
             * @description `corporation`, or an `organ` of the State.
             * @enum {string}
             */
            type: "corporation" | "organ";
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetCitationAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Citation"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetClassAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Class"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetClassFindingAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Finding"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetClassFindingCitationAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["CitationText"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetComparisonAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Comparison"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetCoverageAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Coverage"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetEntityAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Entity"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetEntityCitationAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["CitationText"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetEntityFindingAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Finding"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetEntityFindingCitationAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["CitationText"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetHealthAnswer: {
            /** @description What was asked for. */
            data: {
                /** @description SHA-256 of the corpus in use. */
                dataset_version: string;
                /**
                 * @description It answers, and from the dataset named.
                 * @constant
                 */
                status: "ok";
            };
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetIdentifierAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Identified"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetInstrumentAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Instrument"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetListAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["List"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetListChangesAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["ListChanges"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetListRowAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["ListRow"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetMatrixAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Matrix"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetMinisterAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Minister"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetObligationAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Obligation"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetProcedureAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Procedure"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetProvisionAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["ProvisionAnswer"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetRootAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Root"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetVersionAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["VersionText"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        GetVersionInfoAnswer: {
            /** @description What was asked for. */
            data: {
                /** @description SHA-256 of the corpus in use. */
                dataset_version: string;
                /** @description Version of the shape of answers. */
                schema_version: string;
                /** @description Version of the package that answers. */
                software_version: string;
            };
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Something found. */
        Hit: {
            /** @description Address in the API, relative to the origin; null where there is none. */
            api: string;
            /** @description Page of the same thing on the site, relative to the origin. */
            html: string;
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description A few words of what was found. */
            snippet: string;
            /** @description Title, in the language of the record. */
            title: string;
            /**
             * @description Kind of record.
             * @enum {string}
             */
            type: "entity" | "class" | "list" | "term" | "obligation" | "procedure" | "minister" | "instrument" | "comparison" | "provision" | "discrepancy" | "topic";
        };
        /** @description A record that an identifier leads to. */
        Identified: {
            /** @description The record in the API. */
            api: string;
            /** @description Its page on the site. */
            html: string;
            /** @description Id of the record. */
            id: string;
            /** @description Name or title of the record. */
            name: string;
            /**
             * @description identifies: it is the record’s own. founding_statute: it is that of the law by which the body was founded.
             * @enum {string}
             */
            relation: "identifies" | "founding_statute";
            /**
             * @description What kind of record it leads to.
             * @enum {string}
             */
            type: "entity" | "instrument";
            /** @description The identifier, as normalised. */
            value: string;
        };
        /** @description The Act, a decision of the Headquarters, or the overview. */
        Instrument: {
            /** @description Law id at e-Gov (法令ID); null where not known. */
            egov_law_id: string | null;
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description Law number as printed; null where there is none. */
            law_number: string | null;
            /**
             * @description `statute` 法律, `decision` 本部決定 (no duty in law), `explanatory` 説明資料 (never law).
             * @enum {string}
             */
            rank: "statute" | "decision" | "explanatory";
            /** @description Short title for lists; ours where the source has none. */
            short_title: string;
            /** @description What it is, in a sentence or two; Japanese, ours. */
            summary: string;
            /** @description Title, in the language of the record. */
            title: string;
            /** @description Versions, oldest first. */
            versions: components["schemas"]["Version"][];
        };
        /** @description JSON-LD 1.1 in the terms of schema.org and ELI. */
        JsonLd: {
            [key: string]: unknown;
        };
        /** @description Addresses, relative to the origin. */
        Links: {
            /** @description The page of the same record on the site. */
            html?: string;
            /** @description The next page; absent on the last one. */
            next?: string;
            /** @description Path and query as asked. */
            self: string;
        };
        /** @description A list of bodies as printed, in printed order. */
        List: {
            /** @description Kind its bodies belong to. */
            class: string;
            /**
             * Format: int32
             * @description Number of rows.
             */
            count: number;
            /**
             * @description What standing on it means: `listed_in` 別表 (Art. 32), `designated_by` 指定法人 (Art. 13).
             * @enum {string}
             */
            edge: "listed_in" | "designated_by";
            /**
             * Format: date
             * @description First day it holds.
             */
            from: string;
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description Rows, in order. */
            rows: {
                /** @description Id of a body. */
                entity: string;
                /** @description Heading under which the row is printed; null where there is none. */
                group: string | null;
                /** @description As printed. */
                name: string;
                /** @description The provision. */
                provision: components["schemas"]["CitedProvision"];
                /**
                 * Format: int32
                 * @description Number of the row, from 1.
                 */
                row: number;
                /** @description Where it is from. */
                source: components["schemas"]["SourceLines"];
            }[];
            /** @description What it is, in a sentence or two; Japanese, ours. */
            summary: string;
            /** @description Title, in the language of the record. */
            title: string;
            /**
             * Format: date
             * @description First day it no longer holds.
             */
            until: string | null;
        };
        /** @description Row by row against the list it replaced. */
        ListChanges: {
            /** @description Its row in this list; null: none. */
            after: {
                /** @description Name, in Japanese. */
                name: string;
                /**
                 * Format: int32
                 * @description Number of the row, from 1.
                 */
                row: number;
            } | null;
            /** @description Why, as far as it is known; null for an unchanged row. */
            because: {
                /**
                 * @description How sure the reason is.
                 * @enum {string}
                 */
                certainty: "certain" | "likely" | "inferred";
                /** @description Ours, Japanese; the source gives none. */
                reason: string;
                /** @description What the reason was read from. */
                source: string[];
            } | null;
            /** @description Its row in the list before; null: none. */
            before: {
                /** @description Name, in Japanese. */
                name: string;
                /**
                 * Format: int32
                 * @description Number of the row, from 1.
                 */
                row: number;
            } | null;
            /** @description Id of a body. */
            entity: string;
            /**
             * @description What happened to the row.
             * @enum {string}
             */
            kind: "unchanged" | "renamed" | "added" | "removed";
        }[];
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListChangesAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Change"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListClassesAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Class"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListClassFindingsAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Finding"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListClassSilencesAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Silence"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListConcordancesAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Concordance"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListDiscrepanciesAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Discrepancy"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListDownloadsAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Downloads"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListEntitiesAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["FoundEntity"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListEntityFindingsAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Finding"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListEntitySilencesAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Silence"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description A list of bodies without its rows. */
        ListHead: {
            /** @description Kind its bodies belong to. */
            class: string;
            /**
             * Format: int32
             * @description Number of rows.
             */
            count: number;
            /**
             * @description What standing on it means: `listed_in` 別表 (Art. 32), `designated_by` 指定法人 (Art. 13).
             * @enum {string}
             */
            edge: "listed_in" | "designated_by";
            /**
             * Format: date
             * @description First day it holds.
             */
            from: string;
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description What it is, in a sentence or two; Japanese, ours. */
            summary: string;
            /** @description Title, in the language of the record. */
            title: string;
            /**
             * Format: date
             * @description First day it no longer holds.
             */
            until: string | null;
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListIdentifiersAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Identified"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListIdentifierSchemesAnswer: {
            /** @description What was asked for. */
            data: {
                /** @description Its identifiers. */
                api: string;
                /** @description What it identifies. */
                description: string;
                /** @description Id of the scheme. */
                id: string;
                /** @description Name of the scheme. */
                name: string;
            }[];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListInstrumentsAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Instrument"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListListsAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["ListHead"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListMinistersAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Minister"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListObligationFindingsAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Finding"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListObligationsAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Obligation"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListProceduresAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["ProcedureHead"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description One row, and what stands on it alone. */
        ListRow: {
            /** @description Id of a body. */
            entity: string;
            /** @description Rules that reach the body by this row alone, on the first day of the list. */
            findings: {
                /** @description Id of the record: given by hand, never changed, never reused. */
                id: string;
                /**
                 * @description As what the rule reaches it: `bearer` acts, `addressee` is or may be asked, `subject` is examined, `recipient` is given, `concerned` is spoken about.
                 * @enum {string}
                 */
                role: "bearer" | "addressee" | "subject" | "recipient" | "concerned";
                /** @description Title, in the language of the record. */
                title: string;
            }[];
            /** @description Id of a list. */
            list: string;
            /** @description As printed. */
            name: string;
            /**
             * Format: int32
             * @description Number of the row, from 1.
             */
            row: number;
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListSilencesAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Silence"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListSourcesAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Source"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListTermsAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Term"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ListTopicsAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Topic"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Every subject × every rule on one day; no blank cell. */
        Matrix: {
            /** @description Ids of the columns, in order. */
            obligations: string[];
            /** @description One row a subject: bodies, then kinds. */
            rows: {
                /** @description [verdict, role] per column; reasons one link away. A rule in which it is `concerned` is directed to others. */
                cells: [
                    "applies" | "does_not_apply" | "undetermined",
                    "bearer" | "addressee" | "subject" | "recipient" | "concerned" | null
                ][];
                /** @description Ids of the columns in which it is `concerned` because its officers and staff are bound. */
                persons: string[];
                /** @description Whom the row is about. */
                subject: {
                    /** @description Id of the record: given by hand, never changed, never reused. */
                    id: string;
                    /**
                     * @description A body or a kind of body.
                     * @enum {string}
                     */
                    kind: "entity" | "class";
                    /** @description Name, in Japanese. */
                    name: string;
                };
            }[];
        };
        /** @description Day, dataset and cautions of an answer. */
        Meta: {
            /**
             * Format: date
             * @description The day the answer is for.
             */
            as_of: string;
            /** @description SHA-256 of the corpus the answer was made from. */
            dataset_version: string;
            /** @description Version of the shape of answers: that of this document. */
            schema_version: string;
            /**
             * Format: int32
             * @description Number of records in the whole list.
             */
            total?: number;
            /**
             * Format: date
             * @description The last day the content was followed up to.
             */
            up_to_date_as_of: string;
            /** @description Cautions that belong to the answer; may be empty. */
            warnings: components["schemas"]["Warning"][];
        };
        /** @description An office that the facts name as competent. */
        Minister: {
            /** @description Other names people use. */
            aliases: string[];
            /** @description Rules about those bodies that run through the ministry, or whose addressee its head is, on the day asked. Empty where none of the bodies is designated. */
            charges: {
                /** @description Ids of the bodies it is about. */
                entities: string[];
                /**
                 * @description How the rule runs through the ministry.
                 * @enum {string}
                 */
                mode: "through_ministry" | "ministry_instead" | "ministry_and_body" | "direct";
                /** @description The rule. */
                obligation: {
                    /** @description Id of the record: given by hand, never changed, never reused. */
                    id: string;
                    /**
                     * @description What the rule does, read from its words. Only `duty` and `prohibition` bind in so many words; `power` is no duty of the body asked.
                     * @enum {string}
                     */
                    modality: "duty" | "state_responsibility" | "competence" | "power" | "prohibition" | "procedure" | "internal_rule" | "effort" | "policy" | "scope" | "designation" | "deeming" | "presupposition" | "penalty";
                    /** @description The provisions, principal ground first. */
                    provisions: components["schemas"]["CitedProvision"][];
                    /**
                     * @description `statute` 法律, `decision` 本部決定 (no duty in law), `explanatory` 説明資料 (never law).
                     * @enum {string}
                     */
                    rank: "statute" | "decision" | "explanatory";
                    /** @description Title, in the language of the record. */
                    title: string;
                };
                /**
                 * @description As what the rule reaches the bodies.
                 * @enum {string|null}
                 */
                role: "bearer" | "addressee" | "subject" | "recipient" | "concerned" | null;
            }[];
            /** @description Bodies for which the facts name the minister. */
            entities: {
                /** @description Day of the statute text the fact was read from; not 2016. */
                as_of: string;
                /** @description Id of the record: given by hand, never changed, never reused. */
                id: string;
                /** @description The fact as it stands: who is competent. */
                minister: string;
                /** @description Name, in Japanese. */
                name: string;
                /** @description What it is on the day asked. */
                standing: string;
                /** @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body. */
                tier: string;
            }[];
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description Kind whose findings (/classes/{id}/obligations) are the ministry’s own. */
            kind: string;
            /** @description The ministry whose head it is, by which provision of which year. */
            ministry: {
                /**
                 * Format: date
                 * @description Day of the text the provision was read in.
                 */
                as_of: string;
                /** @description What a reader must know, Japanese; null if nothing. */
                note: string | null;
                /** @description The provision. */
                provision: string;
                /** @description Addresses or names of the sources. */
                source: string[];
                /**
                 * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
                 * @enum {string}
                 */
                tier: "official" | "secondary" | "sourced" | "unverified";
                /** @description The value. */
                value: string;
            };
            /** @description The office, Japanese. */
            name: string;
        };
        /** @description A disagreement of the source, named. */
        NamedDiscrepancy: {
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /**
             * @description What disagrees, as in `/discrepancies`.
             * @enum {string}
             */
            kind: "substance" | "overview" | "date" | "wording" | "numbering" | "drafting" | "transcription";
            /** @description Title, in the language of the record. */
            title: string;
        };
        /** @description One rule of the source: a duty, a power, a procedure … */
        Obligation: {
            /** @description Who acts. */
            actor: {
                /** @description Id of the record: given by hand, never changed, never reused. */
                id: string;
                /** @description Name, in Japanese. */
                name: string;
            }[];
            /** @description What a lawyer would warn of; Japanese, ours. */
            cautions: string[];
            /** @description Whom it is about. */
            concerns: {
                /** @description Id of the record: given by hand, never changed, never reused. */
                id: string;
                /** @description Name, in Japanese. */
                name: string;
            }[];
            /** @description To whom it is done or given. */
            counterparty: {
                /** @description Id of the record: given by hand, never changed, never reused. */
                id: string;
                /** @description Name, in Japanese. */
                name: string;
            }[];
            /** @description Disagreements of the source that bear on it. */
            discrepancies: components["schemas"]["NamedDiscrepancy"][];
            /** @description Ours, Japanese. */
            explanation: string;
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /**
             * @description What the rule does, read from its words. Only `duty` and `prohibition` bind in so many words; `power` is no duty of the body asked.
             * @enum {string}
             */
            modality: "duty" | "state_responsibility" | "competence" | "power" | "prohibition" | "procedure" | "internal_rule" | "effort" | "policy" | "scope" | "designation" | "deeming" | "presupposition" | "penalty";
            /** @description Who carries it out where that is not the actor. */
            performed_by: {
                /** @description Id of the record: given by hand, never changed, never reused. */
                id: string;
                /** @description Name, in Japanese. */
                name: string;
            }[];
            /** @description The rule in each version of its principal instrument, oldest first. */
            phases: {
                /**
                 * @description `held`: the words are in the source; `inferred`: they are not, and findings are undetermined.
                 * @enum {string}
                 */
                basis: "held" | "inferred";
                /** @description The words that make the rule; null where only a stub is held. */
                key_phrase: components["schemas"]["Words"] | null;
                /** @description The provisions, principal ground first. */
                provisions: components["schemas"]["CitedProvision"][];
                /** @description What sets the rule going, in the text's own words or 「常時」; null where it is not said. */
                trigger: string | null;
                /**
                 * @description Version of the instrument: `2015` in force before the amendment, `2016` amended.
                 * @enum {string}
                 */
                version: "2015" | "2016";
            }[];
            /**
             * @description `statute` 法律, `decision` 本部決定 (no duty in law), `explanatory` 説明資料 (never law).
             * @enum {string}
             */
            rank: "statute" | "decision" | "explanatory";
            /**
             * @description What the rule is about.
             * @enum {string}
             */
            theme: "strategy" | "standards" | "monitoring" | "information-sharing" | "designation" | "audit" | "incident" | "information-provision" | "cooperation" | "recommendation" | "contracting";
            /** @description Title, in the language of the record. */
            title: string;
        };
        /** @description An OpenAPI 3.1 document. */
        OpenApi: {
            /** @description What they share. */
            components: {
                [key: string]: unknown;
            };
            /** @description Title, version, terms, licence. */
            info: {
                [key: string]: unknown;
            };
            /** @description Version of the OpenAPI Specification. */
            openapi: string;
            /** @description The resources. */
            paths: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description A body, a kind or another actor, with its name. */
        Party: {
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description Name, in Japanese. */
            name: string;
        };
        /** @description Problem details (RFC 9457). */
        Problem: {
            /** @description With AMBIGUOUS: what may be meant. */
            choices?: {
                /** @description Address in the API, relative to the origin; null where there is none. */
                api: string | null;
                /** @description As this site writes it. */
                citation: string;
                /** @description Null: it has none of that number. */
                eid: string | null;
                /** @description Heading as printed, brackets included; null where there is none. */
                heading: string | null;
                /** @description Id of the instrument. */
                instrument: string;
                /** @description Version of the instrument: `2015` in force before the amendment, `2016` amended. */
                version: string;
            }[];
            /**
             * @description What to program against.
             * @enum {string}
             */
            code: "INVALID_PARAMETER" | "NOT_FOUND" | "OUT_OF_SCOPE" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "AMBIGUOUS" | "PAYLOAD_TOO_LARGE" | "URI_TOO_LONG" | "UNSUPPORTED_MEDIA_TYPE" | "OUTSIDE_COVERAGE" | "INTERNAL";
            /** @description What was wrong, and where. */
            detail: string;
            /** @description Ids or values that come near what was asked. */
            did_you_mean?: string[];
            /** @description One entry per parameter that is wrong. */
            errors?: {
                /** @description What is wrong with it. */
                detail: string;
                /** @description Name of the parameter. */
                parameter: string;
            }[];
            /** @description What to do. */
            hint: string;
            /** @description With INTERNAL: reference of this one failure (RFC 9457 §3.1.5, a urn:uuid). Report it, and it can be found in the log. */
            instance?: string;
            /** @description With OUT_OF_SCOPE: the law, as far as the corpus knows it. */
            law?: {
                /** @description Law id at e-Gov (法令ID); null where not known. */
                egov_law_id: string | null;
                /** @description Where it can be read. */
                look: string;
                /** @description Law number; null where not known. */
                number: string | null;
                /** @description Title, in the language of the record. */
                title: string | null;
            };
            /**
             * Format: int32
             * @description HTTP status of the answer.
             */
            status: number;
            /** @description The kind of problem, in English. */
            title: string;
            /** @description URI reference that names the kind of problem. */
            type: string;
        };
        /** @description The rules of a theme as steps. Who does what is the rules’; the order is only where words of the text give it. */
        Procedure: {
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description Columns of the drawing, from left to right. */
            lanes: {
                /** @description Name for readers, Japanese. */
                label: string;
                /** @description Who is drawn in it. */
                parties: components["schemas"]["Party"][];
            }[];
            /** @description Rules of the themes that are no step. */
            left_out: {
                /** @description Id of a rule. */
                obligation: string;
                /** @description Why it is no step; Japanese, ours. */
                reason: string;
                /** @description Title of the rule. */
                title: string;
            }[];
            /** @description Kinds, organs of the State and IPA to which a rule of it applies on 2016-10-21; computed. Other bodies are reached by their kinds. */
            reach: {
                /**
                 * Format: int32
                 * @description How many of these are directed to others, about it or for its sake.
                 */
                indirect: number;
                /**
                 * Format: int32
                 * @description How many of its rules apply, parts included.
                 */
                rules: number;
                /** @description Whom it reaches. */
                subject: {
                    /** @description Id of the record: given by hand, never changed, never reused. */
                    id: string;
                    /**
                     * @description A body or a kind of body.
                     * @enum {string}
                     */
                    kind: "entity" | "class";
                    /** @description Name, in Japanese. */
                    name: string;
                };
            }[];
            /** @description Its stages, in order. */
            stages: components["schemas"]["Stage"][];
            /** @description What it is, in a sentence or two; Japanese, ours. */
            summary: string;
            /** @description Themes of which every rule is in it, or left out with a reason. */
            themes: ("strategy" | "standards" | "monitoring" | "information-sharing" | "designation" | "audit" | "incident" | "information-provision" | "cooperation" | "recommendation" | "contracting")[];
            /** @description Title, in the language of the record. */
            title: string;
        };
        /** @description A procedure without its steps. */
        ProcedureHead: {
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description Its stages, in order. */
            stages: components["schemas"]["StageHead"][];
            /** @description What it is, in a sentence or two; Japanese, ours. */
            summary: string;
            /** @description Themes of which every rule is in it, or left out with a reason. */
            themes: ("strategy" | "standards" | "monitoring" | "information-sharing" | "designation" | "audit" | "incident" | "information-provision" | "cooperation" | "recommendation" | "contracting")[];
            /** @description Title, in the language of the record. */
            title: string;
        };
        /** @description A rule as a step: who does what to whom, when. */
        ProcedureStep: {
            /** @description What the text puts it after; empty: the number alone is no order of the law. */
            after: {
                /** @description Numbers of earlier steps. */
                steps: number[];
                /** @description The words that put it after them. */
                words: components["schemas"]["Words"];
            }[];
            /** @description What sets it going and on which condition, in the text's own words; empty where it sets none. */
            conditions: string[];
            /** @description What it was before the amendment. */
            earlier: components["schemas"]["EarlierStep"];
            /** @description Who acts. */
            from: components["schemas"]["Party"][];
            /** @description The words that make the rule; null where only a stub is held. */
            key_phrase: components["schemas"]["Words"] | null;
            /** @description What is done, in a few words; Japanese, ours. */
            label: string;
            /** @description Both sides act (双方協議). */
            mutual: boolean;
            /** @description How order or rule are not to be read; Japanese, ours. */
            note: string | null;
            /**
             * Format: int32
             * @description Through the whole procedure, from 1: a place in the drawing.
             */
            number: number;
            /** @description The rule that the step is. */
            obligation: components["schemas"]["RuleInStep"];
            /** @description Rules that shape the step and are no step of their own. */
            parts: components["schemas"]["RuleInStep"][];
            /** @description Who carries it out where that is not the one who acts. */
            performed_by: components["schemas"]["Party"][];
            /** @description Whom it runs through for some of them; null: nobody. */
            through: components["schemas"]["Party"] | null;
            /** @description To whom or about whom; empty: nobody else. */
            to: components["schemas"]["Party"][];
            /**
             * Format: int32
             * @description Number of the step above, where the text puts neither before the other; null: it is ordered, or nothing is above.
             */
            unordered_with: number | null;
        };
        /** @description One provision of one version, with its proof. */
        Provision: {
            /**
             * @description As it is cited, in Japanese.
             * @example 監査方針5(3)
             */
            citation: string;
            /** @description The provision of the next version that goes on with it; null: ended, or the last version. */
            continued_by: components["schemas"]["CitedProvision"] | null;
            /** @description Provisions of the version before. */
            continues: components["schemas"]["CitedProvision"][];
            /** @description Number in that version, after Akoma Ntoso. */
            eid: string;
            /** @description Where the source shows that a provision exists whose text it does not hold. */
            evidence: components["schemas"]["SourceLines"][];
            /** @description Heading as printed, brackets included; null where there is none. */
            heading: string | null;
            /**
             * @description How much of its words is held, its parts included. In parts: those of some of its parts are not. Stub: none are.
             * @enum {string}
             */
            held: "full" | "in_parts" | "stub";
            /** @description Id of the instrument. */
            instrument: string;
            /**
             * @description What the provision is.
             * @enum {string}
             */
            kind: "preamble" | "chapter" | "article" | "paragraph" | "item" | "section" | "subsection" | "annex" | "row" | "criterion";
            /**
             * @description Derived: printed as 略, shown from the other version. None: a stub.
             * @enum {string}
             */
            layer: "official_text" | "official_table" | "derived" | "none";
            /** @description What a reader must know, Japanese; null if nothing. */
            note: string | null;
            /** @description Number as printed; null where none is printed. */
            num: string | null;
            /** @description 段落, in printed order; empty for a stub. */
            paragraphs: components["schemas"]["Block"][];
            /**
             * @description `full` held, `omitted_unchanged` printed 略, `stub` not held.
             * @enum {string}
             */
            status: "full" | "omitted_unchanged" | "stub";
            /** @description 段落 joined by a line break; where the words stand in its parts alone, these, each led by its number. Null for a stub. */
            text: string | null;
            /**
             * @description Version of the instrument: `2015` in force before the amendment, `2016` amended.
             * @enum {string}
             */
            version: "2015" | "2016";
        };
        /** @description A provision with its place, its references and what stands on it. */
        ProvisionAnswer: {
            /** @description Enclosing provisions, outermost first. */
            ancestors: components["schemas"]["CitedProvision"][];
            /** @description Kinds its rules reach, and as what. */
            binds: {
                /** @description Id of a kind of body. */
                class: string;
                /** @description Id of a rule. */
                obligation: string;
                /**
                 * @description As what the rule reaches the kind.
                 * @enum {string}
                 */
                role: "bearer" | "addressee" | "subject" | "recipient" | "concerned";
            }[];
            /** @description Provisions directly inside it, in document order. */
            children: components["schemas"]["CitedProvision"][];
            /**
             * @description As it is cited, in Japanese.
             * @example 監査方針5(3)
             */
            citation: string;
            /** @description References to exactly this provision. */
            cited_by: components["schemas"]["CitedBy"][];
            /** @description The same matter before or after, under its number there. */
            cited_by_other_versions: {
                /** @description References to it there. */
                cited_by: components["schemas"]["CitedBy"][];
                /** @description The provision. */
                provision: components["schemas"]["CitedProvision"];
            }[];
            /** @description The provision of the next version that goes on with it; null: ended, or the last version. */
            continued_by: components["schemas"]["CitedProvision"] | null;
            /** @description Provisions of the version before. */
            continues: components["schemas"]["CitedProvision"][];
            /** @description Disagreements of the source that touch it. */
            discrepancies: components["schemas"]["NamedDiscrepancy"][];
            /** @description Number in that version, after Akoma Ntoso. */
            eid: string;
            /** @description Where the source shows that a provision exists whose text it does not hold. */
            evidence: components["schemas"]["SourceLines"][];
            /** @description Heading as printed, brackets included; null where there is none. */
            heading: string | null;
            /**
             * @description How much of its words is held, its parts included. In parts: those of some of its parts are not. Stub: none are.
             * @enum {string}
             */
            held: "full" | "in_parts" | "stub";
            /** @description Id of the instrument. */
            instrument: string;
            /**
             * @description What the provision is.
             * @enum {string}
             */
            kind: "preamble" | "chapter" | "article" | "paragraph" | "item" | "section" | "subsection" | "annex" | "row" | "criterion";
            /**
             * @description Derived: printed as 略, shown from the other version. None: a stub.
             * @enum {string}
             */
            layer: "official_text" | "official_table" | "derived" | "none";
            /** @description What a reader must know, Japanese; null if nothing. */
            note: string | null;
            /** @description Number as printed; null where none is printed. */
            num: string | null;
            /** @description Rules that stand on it; `principal` where it is their first ground. */
            obligations: {
                /** @description Id of the record: given by hand, never changed, never reused. */
                id: string;
                /** @description It is the first ground of the rule. */
                principal: boolean;
                /** @description Title, in the language of the record. */
                title: string;
            }[];
            /** @description 段落, in printed order; empty for a stub. */
            paragraphs: components["schemas"]["Block"][];
            /** @description Everything below it, in document order. */
            parts: {
                /**
                 * @description As it is cited, in Japanese.
                 * @example 監査方針5(3)
                 */
                citation: string;
                /** @description Number in that version, after Akoma Ntoso. */
                eid: string;
                /** @description Heading as printed, brackets included; null where there is none. */
                heading: string | null;
                /**
                 * @description How much of its words is held, its parts included. In parts: those of some of its parts are not. Stub: none are.
                 * @enum {string}
                 */
                held: "full" | "in_parts" | "stub";
                /** @description Id of the instrument. */
                instrument: string;
                /** @description Number as printed; null where none is printed. */
                num: string | null;
                /** @description Its own 段落; null where it has none of its own, or none are held. */
                text: string | null;
                /**
                 * @description Version of the instrument: `2015` in force before the amendment, `2016` amended.
                 * @enum {string}
                 */
                version: "2015" | "2016";
            }[];
            /** @description References in its text, in order. */
            references: components["schemas"]["Reference"][];
            /**
             * @description `full` held, `omitted_unchanged` printed 略, `stub` not held.
             * @enum {string}
             */
            status: "full" | "omitted_unchanged" | "stub";
            /** @description Defined terms in its text, in order. */
            term_uses: components["schemas"]["TermUse"][];
            /** @description 段落 joined by a line break; where the words stand in its parts alone, these, each led by its number. Null for a stub. */
            text: string | null;
            /**
             * @description Version of the instrument: `2015` in force before the amendment, `2016` amended.
             * @enum {string}
             */
            version: "2015" | "2016";
            /** @description All its words that are held, verbatim: its own 段落, then every part in order, led by its number and heading as printed, a line each. Null where none are held. */
            whole_text: string | null;
        };
        /** @description A body that a query may mean. */
        ReconcileCandidate: {
            /** @description What the body is on the first day of the amended state. */
            description: string;
            /** @description Why it has this score: the kind of key that answered, and how. */
            features: {
                /** @description Id, to be used as it is. */
                id: string;
                /** @description What the feature says, in Japanese. */
                name: string;
                /** @description Whether it holds, or how much. */
                value: boolean | number;
            }[];
            /** @description Id, to be used as it is. */
            id: string;
            /** @description True: it alone is meant, beyond doubt. */
            match: boolean;
            /** @description Japanese name. */
            name: string;
            /** @description 0 to 100: how well it answers. */
            score: number;
            /** @description What it belongs to. */
            type: components["schemas"]["ReconcileType"][];
        };
        /** @description What the reconciliation service offers (1.0 draft). */
        ReconcileDraftManifest: {
            /**
             * Format: int32
             * @description Queries in one batch, at most.
             */
            batchSize: number;
            /** @description What a query is about unless told. */
            defaultTypes: components["schemas"]["ReconcileType"][];
            /** @description Where the API is described. */
            documentation: string;
            /** @description How values of properties are fetched. */
            extend: {
                /** @description Settings a property can take. */
                propertySettings: {
                    /**
                     * Format: int32
                     * @description Its value where none is given.
                     */
                    default: number;
                    /** @description What it does. */
                    helpText: string;
                    /** @description Id. */
                    id: string;
                    /** @description Name, in Japanese. */
                    name: string;
                    /**
                     * @description Type of its value.
                     * @constant
                     */
                    type: "number";
                }[];
                /** @description That properties are proposed. */
                proposeProperties: boolean;
            };
            /** @description Language of names. */
            lang: string;
            /** @description Name of the service. */
            name: string;
            /** @description How a body is shown in a frame. */
            preview: {
                /**
                 * Format: int32
                 * @description Height of the frame in pixels.
                 */
                height: number;
                /**
                 * Format: int32
                 * @description Width of the frame in pixels.
                 */
                width: number;
            };
            /** @description Version of the shape of answers. */
            serviceVersion: string;
            /** @description Scores go from 0 to 100. */
            standardizedScore: boolean;
            /** @description What is suggested while a name is typed. */
            suggest: {
                /** @description Bodies. */
                entity: boolean;
                /** @description Properties. */
                property: boolean;
                /** @description Types. */
                type: boolean;
            };
            /** @description Versions of the protocol answered here. */
            versions: string[];
            /** @description Where a body is shown. */
            view: {
                /** @description Template of the page of a body. */
                url: string;
            };
        };
        /** @description A batch of queries of the 1.0 draft. */
        ReconcileDraftQueries: {
            /** @description At most 100 queries. */
            queries: {
                /** @description What is asked of a body, its name included: 1 to 20 conditions. */
                conditions: {
                    /**
                     * @description How many of several values.
                     * @default any
                     * @enum {string}
                     */
                    matchQuantifier: "any" | "all" | "none";
                    /**
                     * @description What is compared.
                     * @enum {string}
                     */
                    matchType: "name" | "property";
                    /** @description Id of a property. */
                    propertyId?: string;
                    /** @description A name, or a value of the property; or several. */
                    propertyValue: (string | number | boolean | {
                        /** @description Id of the value. */
                        id: string;
                    }) | (string | number | boolean | {
                        /** @description Id of the value. */
                        id: string;
                    })[];
                    /**
                     * @description True: who does not meet it is no candidate.
                     * @default false
                     */
                    required: boolean;
                }[];
                /**
                 * Format: int32
                 * @description Candidates at most.
                 * @default 10
                 */
                limit: number;
                /** @description Id of a type. */
                type?: string;
            }[];
        };
        /** @description Property values of bodies (0.2). */
        ReconcileExtension: {
            /** @description The properties asked for. */
            meta: {
                /** @description Id, to be used as it is. */
                id: string;
                /** @description Japanese name. */
                name: string;
            }[];
            /** @description Values by body and property; empty where nothing is known. */
            rows: {
                [key: string]: {
                    [key: string]: components["schemas"]["ReconcileValue"][];
                };
            };
        };
        /** @description Property values of bodies (1.0 draft). */
        ReconcileExtensionList: {
            /** @description The properties asked for. */
            meta: {
                /** @description Id, to be used as it is. */
                id: string;
                /** @description Japanese name. */
                name: string;
            }[];
            /** @description Rows, in order. */
            rows: {
                /** @description Id, to be used as it is. */
                id: string;
                /** @description One entry per property asked. */
                properties: {
                    /** @description Id, to be used as it is. */
                    id: string;
                    /** @description Its values; empty where none is held. */
                    values: components["schemas"]["ReconcileValue"][];
                }[];
            }[];
        };
        /** @description A data extension query. */
        ReconcileExtensionQuery: {
            /** @description Ids of bodies, at most 1000. */
            ids: string[];
            /** @description Properties wanted, at most 50. */
            properties: {
                /** @description Id of a property. */
                id: string;
                /** @description Settings of the property. */
                settings?: {
                    /**
                     * Format: int32
                     * @description Values at most; 0: all.
                     * @default 0
                     */
                    limit: number;
                } | null;
            }[];
        };
        /** @description What the reconciliation service offers (0.2). */
        ReconcileManifest: {
            /**
             * Format: int32
             * @description Queries in one batch, at most.
             */
            batchSize: number;
            /** @description What a query is about unless told. */
            defaultTypes: components["schemas"]["ReconcileType"][];
            /** @description Where the API is described. */
            documentation: string;
            /** @description How values of properties are fetched. */
            extend: {
                /** @description Settings a property can take. */
                property_settings: {
                    /**
                     * Format: int32
                     * @description Its value where none is given.
                     */
                    default: number;
                    /** @description What it does. */
                    help_text: string;
                    /** @description Name for readers, Japanese. */
                    label: string;
                    /** @description Name, in Japanese. */
                    name: string;
                    /**
                     * @description Type of its value.
                     * @constant
                     */
                    type: "number";
                }[];
                /** @description Where properties are proposed. */
                propose_properties: {
                    /** @description Path of the service, to be put behind it. */
                    service_path: string;
                    /** @description Where the service is. */
                    service_url: string;
                };
            };
            /** @description URI namespace of the ids of bodies, wherever this is served. */
            identifierSpace: string;
            /** @description Language of names. */
            lang: string;
            /** @description Name of the service. */
            name: string;
            /** @description How a body is shown in a frame. */
            preview: {
                /**
                 * Format: int32
                 * @description Height of the frame in pixels.
                 */
                height: number;
                /** @description Template of the preview of a body. */
                url: string;
                /**
                 * Format: int32
                 * @description Width of the frame in pixels.
                 */
                width: number;
            };
            /** @description URI of what a body is. */
            schemaSpace: string;
            /** @description Version of the shape of answers. */
            serviceVersion: string;
            /** @description Scores go from 0 to 100. */
            standardizedScore: boolean;
            /** @description What is suggested while a name is typed. */
            suggest: {
                /** @description Bodies. */
                entity: {
                    /** @description Path of the service, to be put behind it. */
                    service_path: string;
                    /** @description Where the service is. */
                    service_url: string;
                };
                /** @description Properties. */
                property: {
                    /** @description Path of the service, to be put behind it. */
                    service_path: string;
                    /** @description Where the service is. */
                    service_url: string;
                };
                /** @description Types. */
                type: {
                    /** @description Path of the service, to be put behind it. */
                    service_path: string;
                    /** @description Where the service is. */
                    service_url: string;
                };
            };
            /** @description Versions of the protocol answered here. */
            versions: string[];
            /** @description Where a body is shown. */
            view: {
                /** @description Template of the page of a body. */
                url: string;
            };
        };
        /** @description Candidates in the order of the queries. */
        ReconcileResultList: {
            /** @description One entry per query, in their order. */
            results: {
                /** @description Candidates, best first. */
                candidates: components["schemas"]["ReconcileCandidate"][];
                /** @description Only of a query that could not be read: why. The others of the batch are answered. */
                errors?: {
                    /** @description What was expected there. */
                    detail: string;
                    /** @description Where in the batch. */
                    parameter: string;
                }[];
            }[];
        };
        /** @description Candidates by the client’s id of the query. */
        ReconcileResults: {
            [key: string]: {
                /** @description Only of a query that could not be read: why. The others of the batch are answered. */
                errors?: {
                    /** @description What was expected there. */
                    detail: string;
                    /** @description Where in the batch. */
                    parameter: string;
                }[];
                /** @description Candidates, best first. */
                result: components["schemas"]["ReconcileCandidate"][];
            };
        };
        /** @description A category of bodies: all, a kind, or a list. */
        ReconcileType: {
            /** @description What it is. */
            description?: string;
            /** @description Id, to be used as it is. */
            id: string;
            /** @description Japanese name. */
            name: string;
        };
        /** @description A text or a whole number. */
        ReconcileValue: {
            /** @description A text. */
            str: string;
        } | {
            /**
             * Format: int32
             * @description A whole number.
             */
            int: number;
        };
        /** @description A reference in the text and what it leads to. */
        Reference: {
            /** @description A document that is not held. */
            document: string | null;
            /**
             * Format: int32
             * @description End, exclusive.
             */
            end: number;
            /** @description With `outside_law`: the law meant. */
            law: {
                /** @description Only if the source prints it. */
                law_number: string | null;
                /** @description 条, 項, 号; null where the law as a whole is meant. */
                numbers: {
                    /**
                     * Format: int32
                     * @description 条: number of the article.
                     */
                    art: number | null;
                    /**
                     * Format: int32
                     * @description 号: number of the item.
                     */
                    item: number | null;
                    /**
                     * Format: int32
                     * @description 項: number of the paragraph.
                     */
                    para: number | null;
                } | null;
                /** @description Page at e-Gov, if its id is known. */
                permalink: string | null;
                /** @description Title, in the language of the record. */
                title: string;
            } | null;
            /**
             * Format: int32
             * @description Index in `paragraphs`; null in the heading.
             */
            paragraph: number | null;
            /** @description Why it is read so, where no number says it. */
            reason: string | null;
            /**
             * Format: int32
             * @description UTF-16 offset in the text of the paragraph.
             */
            start: number;
            /** @description Of the version in force when the text began; several for 前三号. */
            targets: components["schemas"]["CitedProvision"][];
            /** @description The words at that place. */
            text: string;
            /**
             * @description Open: the words leave open what they mean; `reason` says why.
             * @enum {string}
             */
            type: "provision" | "stub" | "outside_law" | "document_not_held" | "open";
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        ResolveCitationAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Resolved"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description The provision a citation names. */
        Resolved: {
            /** @description Address in the API, relative to the origin; null where there is none. */
            api: string;
            /** @description As this site writes it. */
            citation: string;
            /** @description What goes on with it in the next version, under whatever number. */
            continued_by: components["schemas"]["CitedProvision"] | null;
            /** @description Provisions of the version before that it goes on with. */
            continues: components["schemas"]["CitedProvision"][];
            /** @description Null: the instrument as a whole. */
            eid: string | null;
            /** @description Its own, or that of the article it is in. */
            heading: string | null;
            /** @description Page of the same thing on the site, relative to the origin. */
            html: string;
            /** @description Id of the instrument. */
            instrument: string;
            /** @description Japanese, ours: how the citation was read, where that is not plain. */
            note: string | null;
            /**
             * @description `full` held, `omitted_unchanged` printed 略, `stub` not held; null for a whole instrument.
             * @enum {string|null}
             */
            status: "full" | "omitted_unchanged" | "stub" | null;
            /**
             * @description Version of the instrument: `2015` in force before the amendment, `2016` amended.
             * @enum {string}
             */
            version: "2015" | "2016";
        };
        /** @description What this API is and where its resources are. */
        Root: {
            /** @description The days answered for. */
            coverage: {
                /**
                 * Format: date
                 * @description First day of the amended state.
                 */
                amended_from: string;
                /** @description Days on which findings can change. */
                boundaries: string[];
                /**
                 * Format: date
                 * @description First day answered for.
                 */
                from: string;
            };
            /** @description What this is. */
            description: string;
            /** @description Schemes of identifiers from elsewhere that lead to records. */
            identifier_schemes: {
                /** @description Its identifiers. */
                api: string;
                /** @description What it identifies. */
                description: string;
                /** @description Id of the scheme. */
                id: string;
                /** @description Name of the scheme. */
                name: string;
            }[];
            /** @description Under what the parts may be used. */
            licence: {
                /** @description What we wrote. */
                additions: string;
                /** @description The program. */
                code: string;
                /** @description Legal texts. */
                texts: string;
            };
            /** @description Name of the service. */
            name: string;
            /** @description Addresses of the resources, by name. */
            resources: {
                [key: string]: string;
            };
        };
        /** @description A rule in short, as it stands after the amendment. */
        RuleInStep: {
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /**
             * @description What the rule does, read from its words. Only `duty` and `prohibition` bind in so many words; `power` is no duty of the body asked.
             * @enum {string}
             */
            modality: "duty" | "state_responsibility" | "competence" | "power" | "prohibition" | "procedure" | "internal_rule" | "effort" | "policy" | "scope" | "designation" | "deeming" | "presupposition" | "penalty";
            /** @description The provisions, principal ground first. */
            provisions: components["schemas"]["CitedProvision"][];
            /**
             * @description `statute` 法律, `decision` 本部決定 (no duty in law), `explanatory` 説明資料 (never law).
             * @enum {string}
             */
            rank: "statute" | "decision" | "explanatory";
            /** @description Title, in the language of the record. */
            title: string;
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        SearchAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Hit"][];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description A stretch of both texts. All `before` joined are the text before; so is `after`. */
        Segment: {
            /** @description The stretch in the text after; empty where it was deleted. */
            after: string;
            /** @description The stretch in the text before; empty where it was inserted. */
            before: string;
            /**
             * @description `width`: the same characters in another width, an artefact of the transcript and no change.
             * @enum {string}
             */
            op: "same" | "width" | "deleted" | "inserted";
        };
        /** @description What the source does not say, or a document it names and does not hold. */
        Silence: {
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /**
             * @description `rule`: no such rule is in the source; `document`: it names a document it does not hold.
             * @enum {string}
             */
            kind: "rule" | "document";
            /** @description Provisions read without finding it, or that refer to it. */
            looked_in: components["schemas"]["CitedProvision"][];
            /** @description Kinds it matters to; empty: everybody. */
            shown_for: string[];
            /** @description Ours, Japanese. */
            statement: string;
        };
        /** @description A transcript the corpus is made from. */
        Source: {
            /**
             * Format: date
             * @description Day of the meeting the materials were laid before.
             */
            date: string;
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description What the transcript is, and how it is to be read; English. */
            note: string;
            /** @description Materials in it. */
            parts: {
                /** @description Id of the record: given by hand, never changed, never reused. */
                id: string;
                /** @description First and last line of the transcript, counted from 1. */
                lines: number[];
                /** @description Title, in the language of the record. */
                title: string;
            }[];
            /** @description Who published it. */
            publisher: string;
            /** @description SHA-256 (hex) of the transcript. */
            sha256: string;
            /** @description Title, in the language of the record. */
            title: string;
        };
        /** @description A place in the source. */
        SourceLines: {
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description First and last line of the transcript, counted from 1. */
            lines: number[];
        };
        /** @description Steps that belong together. */
        Stage: {
            /** @description The words that put it after the stage before; null: there are none. */
            follows: components["schemas"]["Words"] | null;
            /**
             * @description `sequence`: as the text goes on; `cases`: none comes before another; `branch`: only in the case described.
             * @enum {string}
             */
            mode: "sequence" | "cases" | "branch";
            /** @description What a reader must know, Japanese; null if nothing. */
            note: string | null;
            /** @description Ids of the rules that are its steps, in order. */
            obligations: string[];
            /** @description Its steps, in order. */
            steps: components["schemas"]["ProcedureStep"][];
            /** @description Title, in the language of the record. */
            title: string;
            /** @description The words that name the stage or set it going; null: the stage is ours alone. */
            words: components["schemas"]["Words"] | null;
        };
        /** @description A stage of a procedure, in short. */
        StageHead: {
            /**
             * @description `sequence`: as the text goes on; `cases`: none comes before another; `branch`: only in the case described.
             * @enum {string}
             */
            mode: "sequence" | "cases" | "branch";
            /** @description Ids of the rules that are its steps, in order. */
            obligations: string[];
            /** @description Title, in the language of the record. */
            title: string;
        };
        /** @description One step of a chain of reasons. */
        Step: {
            /**
             * @description What kind of step it is.
             * @enum {string}
             */
            edge: "listed_in" | "designated_by" | "member_of" | "contracted_under" | "defined_as" | "supervised_by" | "routed_through" | "addressed_by" | "not_listed_in" | "excluded_by" | "not_in_force" | "disputed_start" | "left_open" | "not_held";
            /** @description Id of what the step starts from. */
            from: string;
            /** @description Where it is said. */
            provision: components["schemas"]["CitedProvision"];
            /** @description Verbatim; null where no text is held. */
            quote: string | null;
            /** @description Where it is from. */
            source: components["schemas"]["SourceLines"];
            /** @description One plain Japanese sentence, ours. */
            statement: string;
            /** @description Id of what the step leads to. */
            to: string;
        };
        /** @description A term the source defines. */
        Term: {
            /** @description The words that define it. */
            definition: components["schemas"]["Words"];
            /** @description Ours, Japanese. */
            explanation: string;
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description How far it reaches, Japanese. */
            scope: string;
            /** @description A defined term. */
            term: string;
        };
        /** @description A defined term used within its scope. */
        TermUse: {
            /**
             * Format: int32
             * @description End, exclusive.
             */
            end: number;
            /**
             * Format: int32
             * @description Index in `paragraphs`; null in the heading.
             */
            paragraph: number | null;
            /**
             * @description Whom 「…の長」 means: the ministry's and the corporation's head, the ministry's alone, or open.
             * @enum {string|null}
             */
            reading: "both_heads" | "ministry_head" | "open" | null;
            /**
             * Format: int32
             * @description UTF-16 offset in the text of the paragraph.
             */
            start: number;
            /** @description Id in /terms. */
            term: string;
            /** @description The words at that place. */
            text: string;
        };
        /** @description A question that goes across rules and texts, answered row by row. */
        Topic: {
            /** @description Ours, Japanese: what is not told here. */
            cautions: string[];
            /** @description Id of the record: given by hand, never changed, never reused. */
            id: string;
            /** @description The answers, each on a ground of its own. */
            rows: {
                /**
                 * @description `yes`: the rule binds, punishes or reaches whom the row is about; `no`: it does not, or nothing says so; `unsaid`: the source does not tell; `day`: a day on which something begins.
                 * @enum {string}
                 */
                answer: "yes" | "no" | "unsaid" | "day";
                /** @description The finding the answer stands on, or null. */
                finding: {
                    /** @description Id of the rule. */
                    obligation: string;
                    /** @description Id of the body or the kind. */
                    subject: string;
                } | null;
                /** @description Ours, Japanese: how the answer is to be read. */
                note: string | null;
                /** @description Ours, Japanese: whom or what the answer is about. */
                of: string;
                /** @description Where the quoted words stand, or null. */
                provision: components["schemas"]["CitedProvision"] | null;
                /** @description Words of the source, verbatim, or null. */
                quote: string | null;
                /** @description Ours, Japanese: the answer in a few words. */
                said: string;
                /** @description The silence the answer stands on, or null. */
                silence: string | null;
                /** @description The version whose beginning the answer stands on, or null. */
                start: {
                    /** @description Id of the instrument. */
                    instrument: string;
                    /** @description Id of the version. */
                    version: string;
                } | null;
            }[];
            /** @description Ours, Japanese. */
            summary: string;
            /** @description The question in a few words, Japanese. */
            title: string;
        };
        /** @description Whether a quotation stands in the corpus. */
        Verified: {
            /** @description The first difference; null unless DIFFERS. */
            difference: {
                /**
                 * Format: int32
                 * @description Offset in the quotation as given, in UTF-16 units.
                 */
                at: number;
                /** @description What stands there in the corpus. */
                expected: string;
                /** @description What stands there in the quotation. */
                found: string;
            } | null;
            /** @description Where they stand, newest version first, at most 50. */
            provisions: {
                /** @description Address in the API, relative to the origin; null where there is none. */
                api: string;
                /**
                 * @description As it is cited, in Japanese.
                 * @example 監査方針5(3)
                 */
                citation: string;
                /** @description Number in that version, after Akoma Ntoso. */
                eid: string;
                /** @description Page of the same thing on the site, relative to the origin. */
                html: string;
                /** @description Id of the instrument. */
                instrument: string;
                /** @description The 段落 the words stand in. */
                source: components["schemas"]["SourceLines"];
                /**
                 * @description `full` held, `omitted_unchanged` printed 略.
                 * @enum {string}
                 */
                status: "full" | "omitted_unchanged" | "stub";
                /**
                 * @description Version of the instrument: `2015` in force before the amendment, `2016` amended.
                 * @enum {string}
                 */
                version: "2015" | "2016";
            }[];
            /**
             * @description EXACT: to the letter. NORMALISED: but for what `set_aside` names. DIFFERS: near a passage, see `difference`. NOT_HELD: near nothing.
             * @enum {string}
             */
            result: "EXACT" | "NORMALISED" | "DIFFERS" | "NOT_HELD";
            /** @description What was left out of the quotation before it was compared. `spaces`: the ideographic space too. `notes`: ［注：…］, as the plain texts of this API have it. Empty with EXACT. */
            set_aside: ("notes" | "tags" | "spaces" | "line_breaks")[];
            /** @description The words of the corpus that were matched, or that come nearest. */
            text: string | null;
        };
        /** @description Envelope: what was asked for, what to know about it, and where to go on. */
        VerifyQuotationAnswer: {
            /** @description What was asked for. */
            data: components["schemas"]["Verified"];
            /** @description Addresses of this answer, the next page and the page for people. */
            links: components["schemas"]["Links"];
            /** @description What to know about the answer. */
            meta: components["schemas"]["Meta"];
        };
        /** @description One version of an instrument. */
        Version: {
            /**
             * @description Id of the record: given by hand, never changed, never reused.
             * @enum {string}
             */
            id: "2015" | "2016";
            /** @description Name for readers, Japanese. */
            label: string;
            /** @description What a reader must know, Japanese; null if nothing. */
            note: string | null;
            /**
             * Format: int32
             * @description Number of provisions held, stubs included.
             */
            provisions: number;
            /** @description Two where the source contradicts itself: both readings stand. */
            starts: {
                /** @description Why this day, Japanese. */
                basis: string;
                /**
                 * @description `stated` printed in the source, `scheduled` 予定 in it, `inferred` ours, `external` from elsewhere.
                 * @enum {string}
                 */
                certainty: "stated" | "scheduled" | "inferred" | "external";
                /**
                 * Format: date
                 * @description First day.
                 */
                date: string;
            }[];
            /**
             * @description `draft` held as 改定案, `held` as 現行, `excerpt` in part, `stub` numbers only.
             * @enum {string}
             */
            status: "draft" | "held" | "excerpt" | "stub";
        };
        /** @description The whole text of one version. */
        VersionText: {
            /**
             * @description Id of the record: given by hand, never changed, never reused.
             * @enum {string}
             */
            id: "2015" | "2016";
            /** @description Id of the instrument. */
            instrument: string;
            /** @description Name for readers, Japanese. */
            label: string;
            /** @description What a reader must know, Japanese; null if nothing. */
            note: string | null;
            /** @description In document order. */
            provisions: components["schemas"]["Provision"][];
            /** @description Two where the source contradicts itself: both readings stand. */
            starts: {
                /** @description Why this day, Japanese. */
                basis: string;
                /**
                 * @description `stated` printed in the source, `scheduled` 予定 in it, `inferred` ours, `external` from elsewhere.
                 * @enum {string}
                 */
                certainty: "stated" | "scheduled" | "inferred" | "external";
                /**
                 * Format: date
                 * @description First day.
                 */
                date: string;
            }[];
            /**
             * @description `draft` held as 改定案, `held` as 現行, `excerpt` in part, `stub` numbers only.
             * @enum {string}
             */
            status: "draft" | "held" | "excerpt" | "stub";
            /** @description Title, in the language of the record. */
            title: string;
        };
        /** @description How papers travel between the State and the body. The minister of 2016 is unconfirmed. */
        Via: {
            /** @description Day of the statute text the minister was read from; not 2016. */
            as_of: string | null;
            /** @description Minister whose ministry stands between; null where none does or none is known. */
            minister: string | null;
            /**
             * @description `through_ministry` 所管府省庁を通じて, `ministry_instead` the head of the ministry alone, `ministry_and_body` both heads, `direct`.
             * @enum {string}
             */
            mode: "through_ministry" | "ministry_instead" | "ministry_and_body" | "direct";
            /**
             * @description How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.
             * @enum {string|null}
             */
            tier: "official" | "secondary" | "sourced" | "unverified" | null;
        };
        /** @description A caution that belongs to the answer. */
        Warning: {
            /** @description What to program against. */
            code: string;
            /** @description For people, English. */
            message: string;
        };
        /** @description Words of a provision with their place in the source. */
        Words: {
            /** @description The provision. */
            provision: components["schemas"]["CitedProvision"];
            /** @description Verbatim; null where no text is held. */
            quote: string | null;
            /** @description The place; null where no text is held. */
            source: components["schemas"]["SourceLines"] | null;
        };
    };
    responses: {
        /** @description `AMBIGUOUS`: it may mean several things; `choices` lists them. */
        Ambiguous: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INTERNAL`: something broke on our side; nothing of our insides is said. */
        Internal: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INVALID_PARAMETER`: a parameter is missing, unknown or malformed. */
        InvalidParameter: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `METHOD_NOT_ALLOWED`: asked with a method the resource does not have. */
        MethodNotAllowed: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                Allow: components["headers"]["Allow"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NOT_ACCEPTABLE`: `Accept` allows none of the media types there are. */
        NotAcceptable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NOT_FOUND`: there is no such record, or `dataset` is not the one served. `OUT_OF_SCOPE`: it is known, and its text is not held. */
        NotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The client has these bytes already (`If-None-Match`). */
        NotModified: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Disposition": components["headers"]["Content-Disposition"];
                "Content-Language": components["headers"]["Content-Language"];
                ETag: components["headers"]["ETag"];
                Link: components["headers"]["Link"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `OUTSIDE_COVERAGE`: the day lies before the coverage. */
        OutsideCoverage: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PAYLOAD_TOO_LARGE`: the body is larger than what is read. */
        PayloadTooLarge: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNSUPPORTED_MEDIA_TYPE`: the body is of a media type that is not read. */
        UnsupportedMediaType: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `URI_TOO_LONG`: the address has more than 40000 characters. */
        UriTooLong: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Anyone may read it from anywhere. */
        "Access-Control-Allow-Origin": "*";
        /** @description Methods the resource has (RFC 9110 §10.2.1). */
        Allow: string;
        /** @description How long the answer may be kept (RFC 9111); errors are not kept. */
        "Cache-Control": string;
        /** @description Name for saving it as a file (RFC 6266). */
        "Content-Disposition": string;
        /** @description Language of the texts (RFC 9110 §8.5). */
        "Content-Language": string;
        /** @description Strong validator, made from the bytes (RFC 9110 §8.8.3). */
        ETag: string;
        /** @description The page of the same record, other forms, pages of a list, the licence (RFC 8288). */
        Link: string;
        /** @description Headers of the request that chose among forms (RFC 9110 §12.5.5). */
        Vary: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getRoot: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRootAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChangesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listChangesJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChangesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listClasses: {
        parameters: {
            query?: {
                /**
                 * @description Only kinds that exist on this day; all without it.
                 * @example 2016-10-20
                 */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClassesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listClassesCsv: {
        parameters: {
            query?: {
                /**
                 * @description Only kinds that exist on this day; all without it.
                 * @example 2016-10-20
                 */
                as_of?: string;
                /** @description Begin with a byte order mark, by which Excel knows UTF-8; false unless told. */
                bom?: "true" | "false";
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listClassesJson: {
        parameters: {
            query?: {
                /**
                 * @description Only kinds that exist on this day; all without it.
                 * @example 2016-10-20
                 */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClassesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getClass: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example designated-corporations
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetClassAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getClassJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example designated-corporations
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetClassAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listClassFindings: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description Only findings of rules of this nature. */
                modality?: "duty" | "state_responsibility" | "competence" | "power" | "prohibition" | "procedure" | "internal_rule" | "effort" | "policy" | "scope" | "designation" | "deeming" | "presupposition" | "penalty";
                /** @description Only findings that apply and are directed so: `direct` to the subject, `persons` to its officers and staff, `indirect` to others about it. */
                reach?: "direct" | "persons" | "indirect";
                /**
                 * @description Only findings with this verdict.
                 * @example applies
                 */
                verdict?: "applies" | "does_not_apply" | "undetermined";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example contractors
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClassFindingsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listClassFindingsCsv: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Begin with a byte order mark, by which Excel knows UTF-8; false unless told. */
                bom?: "true" | "false";
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description Only findings of rules of this nature. */
                modality?: "duty" | "state_responsibility" | "competence" | "power" | "prohibition" | "procedure" | "internal_rule" | "effort" | "policy" | "scope" | "designation" | "deeming" | "presupposition" | "penalty";
                /** @description Only findings that apply and are directed so: `direct` to the subject, `persons` to its officers and staff, `indirect` to others about it. */
                reach?: "direct" | "persons" | "indirect";
                /**
                 * @description Only findings with this verdict.
                 * @example applies
                 */
                verdict?: "applies" | "does_not_apply" | "undetermined";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example contractors
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listClassFindingsJson: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description Only findings of rules of this nature. */
                modality?: "duty" | "state_responsibility" | "competence" | "power" | "prohibition" | "procedure" | "internal_rule" | "effort" | "policy" | "scope" | "designation" | "deeming" | "presupposition" | "penalty";
                /** @description Only findings that apply and are directed so: `direct` to the subject, `persons` to its officers and staff, `indirect` to others about it. */
                reach?: "direct" | "persons" | "indirect";
                /**
                 * @description Only findings with this verdict.
                 * @example applies
                 */
                verdict?: "applies" | "does_not_apply" | "undetermined";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example contractors
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClassFindingsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getClassFinding: {
        parameters: {
            query?: {
                /**
                 * @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10.
                 * @example 2016-10-21
                 */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example designated-corporations
                 */
                id: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example audit-coverage
                 */
                obligation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetClassFindingAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getClassFindingJson: {
        parameters: {
            query?: {
                /**
                 * @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10.
                 * @example 2016-10-21
                 */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example designated-corporations
                 */
                id: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example audit-coverage
                 */
                obligation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetClassFindingAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getClassFindingCitation: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example designated-corporations
                 */
                id: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example audit-coverage
                 */
                obligation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetClassFindingCitationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getClassFindingCitationJson: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example designated-corporations
                 */
                id: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example audit-coverage
                 */
                obligation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetClassFindingCitationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listClassSilences: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example designated-corporations
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClassSilencesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listClassSilencesJson: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example designated-corporations
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClassSilencesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listConcordances: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConcordancesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listConcordancesJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConcordancesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCoverageAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getCoverageJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCoverageAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listDiscrepancies: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDiscrepanciesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listDiscrepanciesCsv: {
        parameters: {
            query?: {
                /** @description Begin with a byte order mark, by which Excel knows UTF-8; false unless told. */
                bom?: "true" | "false";
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listDiscrepanciesJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDiscrepanciesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listDownloads: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDownloadsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listDownloadsJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDownloadsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listEntities: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Only bodies of this kind on the day asked. */
                class?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description Only bodies that are, or are not, 指定法人 on the day asked. */
                designated?: "true" | "false";
                /** @description Records on a page, 1 to 200; 50 unless told. */
                limit?: number;
                /** @description Only bodies of this list, whatever the day: annex-2015, annex-2016, designated-2016. */
                list?: string;
                /** @description Only bodies for which the facts name this minister (of the year the fact says, not of 2016); each then carries `ministry`: the rules in which its ministry stands between, beside or instead of it. */
                minister?: string;
                /** @description Records to pass over, 0 to 9999; 0 unless told. */
                offset?: number;
                /**
                 * @description What to look for, in any width or kana; at most 200 characters.
                 * @example 年金機構
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEntitiesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listEntitiesCsv: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Begin with a byte order mark, by which Excel knows UTF-8; false unless told. */
                bom?: "true" | "false";
                /** @description Only bodies of this kind on the day asked. */
                class?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description Only bodies that are, or are not, 指定法人 on the day asked. */
                designated?: "true" | "false";
                /** @description Records in the table, 1 to 200; 200 unless told. */
                limit?: number;
                /** @description Only bodies of this list, whatever the day: annex-2015, annex-2016, designated-2016. */
                list?: string;
                /** @description Only bodies for which the facts name this minister (of the year the fact says, not of 2016); each then carries `ministry`: the rules in which its ministry stands between, beside or instead of it. */
                minister?: string;
                /** @description Records to pass over, 0 to 9999; 0 unless told. */
                offset?: number;
                /**
                 * @description What to look for, in any width or kana; at most 200 characters.
                 * @example 年金機構
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listEntitiesJson: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Only bodies of this kind on the day asked. */
                class?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description Only bodies that are, or are not, 指定法人 on the day asked. */
                designated?: "true" | "false";
                /** @description Records on a page, 1 to 200; 50 unless told. */
                limit?: number;
                /** @description Only bodies of this list, whatever the day: annex-2015, annex-2016, designated-2016. */
                list?: string;
                /** @description Only bodies for which the facts name this minister (of the year the fact says, not of 2016); each then carries `ministry`: the rules in which its ministry stands between, beside or instead of it. */
                minister?: string;
                /** @description Records to pass over, 0 to 9999; 0 unless told. */
                offset?: number;
                /**
                 * @description What to look for, in any width or kana; at most 200 characters.
                 * @example 年金機構
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEntitiesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getEntity: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetEntityAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getEntityJson: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetEntityAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getEntityJsonld: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getEntityCitation: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetEntityCitationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getEntityCitationJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetEntityCitationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listEntityFindings: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description Only findings of rules of this nature. */
                modality?: "duty" | "state_responsibility" | "competence" | "power" | "prohibition" | "procedure" | "internal_rule" | "effort" | "policy" | "scope" | "designation" | "deeming" | "presupposition" | "penalty";
                /** @description Only findings that apply and are directed so: `direct` to the subject, `persons` to its officers and staff, `indirect` to others about it. */
                reach?: "direct" | "persons" | "indirect";
                /**
                 * @description Only findings with this verdict.
                 * @example applies
                 */
                verdict?: "applies" | "does_not_apply" | "undetermined";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEntityFindingsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listEntityFindingsCsv: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Begin with a byte order mark, by which Excel knows UTF-8; false unless told. */
                bom?: "true" | "false";
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description Only findings of rules of this nature. */
                modality?: "duty" | "state_responsibility" | "competence" | "power" | "prohibition" | "procedure" | "internal_rule" | "effort" | "policy" | "scope" | "designation" | "deeming" | "presupposition" | "penalty";
                /** @description Only findings that apply and are directed so: `direct` to the subject, `persons` to its officers and staff, `indirect` to others about it. */
                reach?: "direct" | "persons" | "indirect";
                /**
                 * @description Only findings with this verdict.
                 * @example applies
                 */
                verdict?: "applies" | "does_not_apply" | "undetermined";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listEntityFindingsJson: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description Only findings of rules of this nature. */
                modality?: "duty" | "state_responsibility" | "competence" | "power" | "prohibition" | "procedure" | "internal_rule" | "effort" | "policy" | "scope" | "designation" | "deeming" | "presupposition" | "penalty";
                /** @description Only findings that apply and are directed so: `direct` to the subject, `persons` to its officers and staff, `indirect` to others about it. */
                reach?: "direct" | "persons" | "indirect";
                /**
                 * @description Only findings with this verdict.
                 * @example applies
                 */
                verdict?: "applies" | "does_not_apply" | "undetermined";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEntityFindingsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getEntityFinding: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example request-for-cooperation
                 */
                obligation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetEntityFindingAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getEntityFindingJson: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example request-for-cooperation
                 */
                obligation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetEntityFindingAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getEntityFindingCitation: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example request-for-cooperation
                 */
                obligation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetEntityFindingCitationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getEntityFindingCitationJson: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example request-for-cooperation
                 */
                obligation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetEntityFindingCitationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listEntitySilences: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEntitySilencesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listEntitySilencesJson: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEntitySilencesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getHealth: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetHealthAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listIdentifierSchemes: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIdentifierSchemesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listIdentifierSchemesJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIdentifierSchemesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listIdentifiers: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description corporate-number (法人番号) or egov-law-id (e-Gov 法令ID).
                 * @example corporate-number
                 */
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIdentifiersAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listIdentifiersJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description corporate-number (法人番号) or egov-law-id (e-Gov 法令ID).
                 * @example corporate-number
                 */
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIdentifiersAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getIdentifier: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description corporate-number (法人番号) or egov-law-id (e-Gov 法令ID).
                 * @example egov-law-id
                 */
                scheme: string;
                /**
                 * @description The identifier, in any width.
                 * @example 426AC1000000104
                 */
                value: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIdentifierAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getIdentifierJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description corporate-number (法人番号) or egov-law-id (e-Gov 法令ID).
                 * @example egov-law-id
                 */
                scheme: string;
                /**
                 * @description The identifier, in any width.
                 * @example 426AC1000000104
                 */
                value: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIdentifierAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listInstruments: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListInstrumentsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listInstrumentsJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListInstrumentsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getInstrument: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example basic-act
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetInstrumentAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getInstrumentJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example basic-act
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetInstrumentAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getComparison: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example incident-evaluation-rules
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetComparisonAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getComparisonCsv: {
        parameters: {
            query?: {
                /** @description Begin with a byte order mark, by which Excel knows UTF-8; false unless told. */
                bom?: "true" | "false";
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example incident-evaluation-rules
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getComparisonJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example incident-evaluation-rules
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetComparisonAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getProvision: {
        parameters: {
            query?: {
                /** @description The day asked: the version in force on it, where the source does not contradict itself. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /**
                 * @description The one of `as_of` unless told; the newest without both.
                 * @example 2016
                 */
                version?: "2015" | "2016";
            };
            header?: never;
            path: {
                /**
                 * @description Akoma Ntoso eId.
                 * @example art_32__para_1
                 */
                eid: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example basic-act
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProvisionAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getProvisionBib: {
        parameters: {
            query?: {
                /** @description The day asked: the version in force on it, where the source does not contradict itself. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /**
                 * @description The one of `as_of` unless told; the newest without both.
                 * @example 2016
                 */
                version?: "2015" | "2016";
            };
            header?: never;
            path: {
                /**
                 * @description Akoma Ntoso eId.
                 * @example art_32__para_1
                 */
                eid: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example basic-act
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getProvisionCslJson: {
        parameters: {
            query?: {
                /** @description The day asked: the version in force on it, where the source does not contradict itself. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /**
                 * @description The one of `as_of` unless told; the newest without both.
                 * @example 2016
                 */
                version?: "2015" | "2016";
            };
            header?: never;
            path: {
                /**
                 * @description Akoma Ntoso eId.
                 * @example art_32__para_1
                 */
                eid: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example basic-act
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItems"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getProvisionJson: {
        parameters: {
            query?: {
                /** @description The day asked: the version in force on it, where the source does not contradict itself. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /**
                 * @description The one of `as_of` unless told; the newest without both.
                 * @example 2016
                 */
                version?: "2015" | "2016";
            };
            header?: never;
            path: {
                /**
                 * @description Akoma Ntoso eId.
                 * @example art_32__para_1
                 */
                eid: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example basic-act
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProvisionAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getProvisionJsonld: {
        parameters: {
            query?: {
                /** @description The day asked: the version in force on it, where the source does not contradict itself. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /**
                 * @description The one of `as_of` unless told; the newest without both.
                 * @example 2016
                 */
                version?: "2015" | "2016";
            };
            header?: never;
            path: {
                /**
                 * @description Akoma Ntoso eId.
                 * @example art_32__para_1
                 */
                eid: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example basic-act
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getProvisionTxt: {
        parameters: {
            query?: {
                /** @description The day asked: the version in force on it, where the source does not contradict itself. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /**
                 * @description The one of `as_of` unless told; the newest without both.
                 * @example 2016
                 */
                version?: "2015" | "2016";
            };
            header?: never;
            path: {
                /**
                 * @description Akoma Ntoso eId.
                 * @example art_32__para_1
                 */
                eid: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example basic-act
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getCitation: {
        parameters: {
            query?: {
                /** @description The day asked: the version in force on it, where the source does not contradict itself. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description The one of `as_of` unless told; the newest without both. */
                version?: "2015" | "2016";
            };
            header?: never;
            path: {
                /**
                 * @description Akoma Ntoso eId.
                 * @example art_32__para_1
                 */
                eid: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example basic-act
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCitationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getCitationJson: {
        parameters: {
            query?: {
                /** @description The day asked: the version in force on it, where the source does not contradict itself. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description The one of `as_of` unless told; the newest without both. */
                version?: "2015" | "2016";
            };
            header?: never;
            path: {
                /**
                 * @description Akoma Ntoso eId.
                 * @example art_32__para_1
                 */
                eid: string;
                /**
                 * @description Id of the record, kebab-case English.
                 * @example basic-act
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCitationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getVersion: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example incident-evaluation-rules
                 */
                id: string;
                /**
                 * @description Id of the version: 2015 or 2016.
                 * @example 2016
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetVersionAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getVersionCsv: {
        parameters: {
            query?: {
                /** @description Begin with a byte order mark, by which Excel knows UTF-8; false unless told. */
                bom?: "true" | "false";
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example incident-evaluation-rules
                 */
                id: string;
                /**
                 * @description Id of the version: 2015 or 2016.
                 * @example 2016
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getVersionJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example incident-evaluation-rules
                 */
                id: string;
                /**
                 * @description Id of the version: 2015 or 2016.
                 * @example 2016
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetVersionAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getVersionTxt: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example incident-evaluation-rules
                 */
                id: string;
                /**
                 * @description Id of the version: 2015 or 2016.
                 * @example 2016
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getVersionXml: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example incident-evaluation-rules
                 */
                id: string;
                /**
                 * @description Id of the version: 2015 or 2016.
                 * @example 2016
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/akn+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listLists: {
        parameters: {
            query?: {
                /**
                 * @description Only lists that hold on this day; all without it.
                 * @example 2016-10-21
                 */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListListsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listListsJson: {
        parameters: {
            query?: {
                /**
                 * @description Only lists that hold on this day; all without it.
                 * @example 2016-10-21
                 */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListListsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getList: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example designated-2016
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetListAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getListCsv: {
        parameters: {
            query?: {
                /** @description Begin with a byte order mark, by which Excel knows UTF-8; false unless told. */
                bom?: "true" | "false";
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example designated-2016
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getListJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example designated-2016
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetListAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getListChanges: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example annex-2016
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetListChangesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getListChangesJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example annex-2016
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetListChangesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getListRow: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example annex-2016
                 */
                id: string;
                /**
                 * @description Number of the row, from 1.
                 * @example 29
                 */
                row: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetListRowAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getListRowJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example annex-2016
                 */
                id: string;
                /**
                 * @description Number of the row, from 1.
                 * @example 29
                 */
                row: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetListRowAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getMatrix: {
        parameters: {
            query?: {
                /**
                 * @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10.
                 * @example 2016-10-20
                 */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMatrixAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getMatrixCsv: {
        parameters: {
            query?: {
                /**
                 * @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10.
                 * @example 2016-10-20
                 */
                as_of?: string;
                /** @description Begin with a byte order mark, by which Excel knows UTF-8; false unless told. */
                bom?: "true" | "false";
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getMatrixJson: {
        parameters: {
            query?: {
                /**
                 * @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10.
                 * @example 2016-10-20
                 */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMatrixAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listMinisters: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMinistersAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listMinistersJson: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMinistersAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getMinister: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example health-labour
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMinisterAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getMinisterJson: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example health-labour
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMinisterAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listObligations: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListObligationsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listObligationsCsv: {
        parameters: {
            query?: {
                /** @description Begin with a byte order mark, by which Excel knows UTF-8; false unless told. */
                bom?: "true" | "false";
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listObligationsJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListObligationsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getObligation: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example request-for-cooperation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetObligationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getObligationJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example request-for-cooperation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetObligationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listObligationFindings: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description Only findings that apply and are directed so: `direct` to the subject, `persons` to its officers and staff, `indirect` to others about it. */
                reach?: "direct" | "persons" | "indirect";
                /**
                 * @description Only findings with this verdict.
                 * @example undetermined
                 */
                verdict?: "applies" | "does_not_apply" | "undetermined";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example request-for-cooperation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListObligationFindingsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listObligationFindingsCsv: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Begin with a byte order mark, by which Excel knows UTF-8; false unless told. */
                bom?: "true" | "false";
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description Only findings that apply and are directed so: `direct` to the subject, `persons` to its officers and staff, `indirect` to others about it. */
                reach?: "direct" | "persons" | "indirect";
                /**
                 * @description Only findings with this verdict.
                 * @example undetermined
                 */
                verdict?: "applies" | "does_not_apply" | "undetermined";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example request-for-cooperation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    listObligationFindingsJson: {
        parameters: {
            query?: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description Only findings that apply and are directed so: `direct` to the subject, `persons` to its officers and staff, `indirect` to others about it. */
                reach?: "direct" | "persons" | "indirect";
                /**
                 * @description Only findings with this verdict.
                 * @example undetermined
                 */
                verdict?: "applies" | "does_not_apply" | "undetermined";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example request-for-cooperation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListObligationFindingsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApi"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listProcedures: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProceduresAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listProceduresJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProceduresAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getProcedure: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example cooperation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProcedureAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getProcedureCsv: {
        parameters: {
            query?: {
                /** @description Begin with a byte order mark, by which Excel knows UTF-8; false unless told. */
                bom?: "true" | "false";
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example cooperation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getProcedureJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example cooperation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProcedureAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getReconcile: {
        parameters: {
            query?: {
                /** @description JSONP, which is refused: every answer may be read from any origin (CORS). */
                callback?: string;
                /** @description A data extension query (0.2) as JSON. */
                extend?: string;
                /**
                 * @description A batch of queries (0.2) as JSON: `{"q0":{"query":"日本年金機構"}}`.
                 * @example {"q0":{"query":"日本年金機構"}}
                 */
                queries?: string;
                /** @description Which form the manifest has. */
                version?: "0.2" | "1.0-draft";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileManifest"] | components["schemas"]["ReconcileDraftManifest"] | components["schemas"]["ReconcileResults"] | components["schemas"]["ReconcileExtension"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    postReconcile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description A data extension query (0.2) as JSON.
                     * @example {"ids":["bank-of-japan"],"properties":[{"id":"corporate_number"}]}
                     */
                    extend?: string;
                    /**
                     * @description A batch of queries (0.2) as JSON: `{"q0":{"query":"日本年金機構"}}`.
                     * @example {"q0":{"query":"日本年金機構"}}
                     */
                    queries?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileResults"] | components["schemas"]["ReconcileExtension"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    postReconcileExtend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconcileExtensionQuery"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileExtensionList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    proposeProperties: {
        parameters: {
            query?: {
                /** @description Records on a page, 1 to 200; 50 unless told. */
                limit?: number;
                /** @description Id of a type. All bodies have the same properties. */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: int32
                         * @description Properties at most.
                         */
                        limit: number;
                        /** @description The properties. */
                        properties: {
                            /** @description What it is, in a line. */
                            description: string;
                            /** @description Id. */
                            id: string;
                            /** @description Name. */
                            name: string;
                        }[];
                        /** @description The type asked for. */
                        type: string;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    postReconcileMatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconcileDraftQueries"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileResultList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    previewEntity: {
        parameters: {
            query: {
                /**
                 * @description Id of the record, kebab-case English.
                 * @example bank-of-japan
                 */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    suggestEntity: {
        parameters: {
            query: {
                /** @description Suggestions to pass over (0.2). */
                cursor?: number;
                /** @description Records on a page, 1 to 200; 50 unless told. */
                limit?: number;
                /** @description The same (1.0 draft). */
                offset?: number;
                /**
                 * @description What was typed so far; empty for all.
                 * @example 年金
                 */
                prefix: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Suggestions, best first. */
                        result: {
                            /** @description What it is, in a line. */
                            description: string;
                            /** @description Id. */
                            id: string;
                            /** @description Name. */
                            name: string;
                            /** @description Kinds and lists it belongs to. */
                            notable: {
                                /** @description Id. */
                                id: string;
                                /** @description Name. */
                                name: string;
                            }[];
                        }[];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    suggestProperty: {
        parameters: {
            query: {
                /** @description Suggestions to pass over (0.2). */
                cursor?: number;
                /** @description Records on a page, 1 to 200; 50 unless told. */
                limit?: number;
                /** @description The same (1.0 draft). */
                offset?: number;
                /**
                 * @description What was typed so far; empty for all.
                 * @example 法人
                 */
                prefix: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Suggestions, best first. */
                        result: {
                            /** @description What it is, in a line. */
                            description: string;
                            /** @description Id. */
                            id: string;
                            /** @description Name. */
                            name: string;
                        }[];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    suggestType: {
        parameters: {
            query: {
                /** @description Suggestions to pass over (0.2). */
                cursor?: number;
                /** @description Records on a page, 1 to 200; 50 unless told. */
                limit?: number;
                /** @description The same (1.0 draft). */
                offset?: number;
                /**
                 * @description What was typed so far; empty for all.
                 * @example 指定
                 */
                prefix: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Suggestions, best first. */
                        result: components["schemas"]["ReconcileType"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    resolveCitation: {
        parameters: {
            query: {
                /** @description The day asked (YYYY-MM-DD). Coverage begins on 2015-02-10. */
                as_of?: string;
                /**
                 * @description In any width and numerals.
                 * @example 法第25条第1項第2号
                 */
                citation: string;
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /** @description Where 同項, 前条, 第1項 are read: {instrument}/{eid}. */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolveCitationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Ambiguous"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["OutsideCoverage"];
            500: components["responses"]["Internal"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /**
                 * @description Records on a page, 1 to 200; 50 unless told.
                 * @example 3
                 */
                limit?: number;
                /** @description Records to pass over, 0 to 9999; 0 unless told. */
                offset?: number;
                /**
                 * @description What to look for, in any width or kana; at most 200 characters.
                 * @example 監査
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    searchHtml: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /**
                 * @description What to look for.
                 * @example 監査
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listSilences: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSilencesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listSilencesJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSilencesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSourcesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listSourcesJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSourcesAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listTerms: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTermsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listTermsCsv: {
        parameters: {
            query?: {
                /** @description Begin with a byte order mark, by which Excel knows UTF-8; false unless told. */
                bom?: "true" | "false";
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listTermsJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTermsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTopicsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    listTopicsJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTopicsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    verifyQuotation: {
        parameters: {
            query: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
                /**
                 * @description The quotation.
                 * @example 秘密の保持に十分留意するものとする
                 */
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyQuotationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getVersionInfo: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetVersionInfoAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
    getVersionInfoJson: {
        parameters: {
            query?: {
                /** @description Version of the dataset (SHA-256, `meta.dataset_version`). If it is the one served, the answer never changes and may be kept for ever; if it is another, 404. */
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetVersionInfoAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["Internal"];
        };
    };
}
