import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { API_ROOT, htmlPath } from '../../content/model/corpus/paths.ts';
import { ENTITY_TYPE, typesIn } from '../../content/model/reconcile/types.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';
import { SCHEMA_VERSION } from '../resource/envelope.ts';
import { DRAFT_SERVICE, SERVICE } from './operation.ts';
import { TypeWire, typeWire } from './shape.ts';

const VERSIONS = ['0.2', '1.0-draft'];
const NAME = 'Kihonho: サイバーセキュリティ基本法の法人・機関';

/**
 * The namespace of the ids. Not the origin: the same corpus served elsewhere has the same ids, and the protocol asks two
 * services with the same entities to say so. A URN because no host is the corpus's own.
 */
const IDENTIFIER_SPACE = 'urn:x-kihonho:entity:';
const SCHEMA_SPACE = 'https://schema.org/Organization';

const PREVIEW = { width: 430, height: 300 };

const LIMIT_SETTING = {
  type: 'number',
  default: 0,
  help: '1件の値の数の上限。0は全部',
  label: '値の数',
} as const;

const text = (description: string) => z.string().meta({ description });
const Service = memo(() =>
  z.object({
    service_url: text('Where the service is.'),
    service_path: text('Path of the service, to be put behind it.'),
  }),
);

const shared = memo(() => ({
  versions: z.array(z.string()).describe('Versions of the protocol answered here.'),
  name: text('Name of the service.'),
  documentation: text('Where the API is described.'),
  serviceVersion: text('Version of the shape of answers.'),
  view: z
    .object({ url: text('Template of the page of a body.') })
    .describe('Where a body is shown.'),
  defaultTypes: z.array(TypeWire()).describe('What a query is about unless told.'),
  batchSize: z.int().describe('Queries in one batch, at most.'),
  lang: text('Language of names.'),
  standardizedScore: z.boolean().describe('Scores go from 0 to 100.'),
}));

const PREVIEWED = 'How a body is shown in a frame.';

const suggested = <T extends z.ZodType>(service: () => T) =>
  z
    .object({
      entity: service().describe('Bodies.'),
      property: service().describe('Properties.'),
      type: service().describe('Types.'),
    })
    .describe('What is suggested while a name is typed.');

const setting = () => ({
  type: z.literal('number').describe('Type of its value.'),
  default: z.int().describe('Its value where none is given.'),
});

const size = memo(() => ({
  width: z.int().describe('Width of the frame in pixels.'),
  height: z.int().describe('Height of the frame in pixels.'),
}));

/** The manifest of version 0.2, with the fields of the 1.0 draft that do not collide with it. */
export const Manifest = memo(() =>
  z
    .object({
      ...shared(),
      identifierSpace: text('URI namespace of the ids of bodies, wherever this is served.'),
      schemaSpace: text('URI of what a body is.'),
      preview: z
        .object({ url: text('Template of the preview of a body.'), ...size() })
        .describe(PREVIEWED),
      suggest: suggested(Service),
      extend: z
        .object({
          propose_properties: Service().describe('Where properties are proposed.'),
          property_settings: z
            .array(
              z.object({
                name: text('Name, in Japanese.'),
                label: text('Name for readers, Japanese.'),
                ...setting(),
                help_text: text('What it does.'),
              }),
            )
            .describe('Settings a property can take.'),
        })
        .describe('How values of properties are fetched.'),
    })
    .meta({
      id: 'ReconcileManifest',
      description: 'What the reconciliation service offers (0.2).',
    }),
);

/** The manifest of the 1.0 draft, whose `suggest` and `view` have another form. */
export const DraftManifest = memo(() =>
  z
    .object({
      ...shared(),
      preview: z
        .object({ url: text('Template of the preview, for clients that want one.'), ...size() })
        .describe(PREVIEWED),
      suggest: suggested(() => z.boolean()),
      extend: z
        .object({
          proposeProperties: z.boolean().describe('That properties are proposed.'),
          propertySettings: z
            .array(
              z.object({
                id: text('Id.'),
                name: text('Name, in Japanese.'),
                ...setting(),
                helpText: text('What it does.'),
              }),
            )
            .describe('Settings a property can take.'),
        })
        .describe('How values of properties are fetched.'),
    })
    .meta({
      id: 'ReconcileDraftManifest',
      description: 'What the reconciliation service offers (1.0 draft).',
    }),
);

const common = (index: CorpusIndex, origin: string, batchSize: number) => ({
  versions: VERSIONS,
  name: NAME,
  documentation: `${origin}/api/`,
  serviceVersion: SCHEMA_VERSION,
  defaultTypes: typesIn(index)
    .filter(({ id }) => id === ENTITY_TYPE.id)
    .map(typeWire),
  batchSize,
  lang: 'ja',
  standardizedScore: true,
});

/** The manifest of the service at this origin. */
export const manifestOf = (
  index: CorpusIndex,
  origin: string,
  batchSize: number,
): Infer<typeof Manifest> => {
  const root = `${origin}${API_ROOT}${SERVICE}`;
  const service = (path: string) => ({ service_url: root, service_path: path });
  const { type, default: fallback, help, label } = LIMIT_SETTING;
  return {
    ...common(index, origin, batchSize),
    identifierSpace: IDENTIFIER_SPACE,
    schemaSpace: SCHEMA_SPACE,
    view: { url: origin + htmlPath('entities', '{{id}}') },
    preview: { url: `${root}/preview?id={{id}}`, ...PREVIEW },
    suggest: {
      entity: service('/suggest/entity'),
      property: service('/suggest/property'),
      type: service('/suggest/type'),
    },
    extend: {
      propose_properties: service('/extend/propose'),
      property_settings: [{ name: 'limit', label, type, default: fallback, help_text: help }],
    },
  };
};

/**
 * The same for a client of the 1.0 draft; its routes are relative to the endpoint. The draft has no `preview.url`; the
 * testbench of the working group shows no preview without it.
 */
export const draftManifestOf = (
  index: CorpusIndex,
  origin: string,
  batchSize: number,
): Infer<typeof DraftManifest> => {
  const { type, default: fallback, help, label } = LIMIT_SETTING;
  return {
    ...common(index, origin, batchSize),
    view: { url: origin + htmlPath('entities', '{id}') },
    preview: { url: `${origin}${API_ROOT}${DRAFT_SERVICE}/preview?id={{id}}`, ...PREVIEW },
    suggest: { entity: true, property: true, type: true },
    extend: {
      proposeProperties: true,
      propertySettings: [{ id: 'limit', name: label, type, default: fallback, helpText: help }],
    },
  };
};
