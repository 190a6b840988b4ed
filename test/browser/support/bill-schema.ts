/**
 * What CycloneDX 1.5 asks of a bill of materials in JSON, as far as ours goes: the fields that must
 * be there, and the form of those that others look things up by.
 */
const nonEmpty = { type: 'string', minLength: 1 };

const licences = {
  type: 'array',
  minItems: 1,
  items: {
    oneOf: [
      {
        type: 'object',
        required: ['license'],
        additionalProperties: false,
        properties: {
          license: { type: 'object', required: ['id'], properties: { id: nonEmpty } },
        },
      },
      {
        type: 'object',
        required: ['expression'],
        additionalProperties: false,
        properties: { expression: nonEmpty },
      },
    ],
  },
};

const component = {
  type: 'object',
  required: ['bom-ref', 'type', 'name', 'version', 'purl', 'licenses'],
  properties: {
    'bom-ref': nonEmpty,
    type: { enum: ['application', 'library'] },
    name: nonEmpty,
    version: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+` },
    scope: { enum: ['required', 'optional', 'excluded'] },
    purl: { type: 'string', pattern: String.raw`^pkg:npm/[^@]+@\d` },
    licenses: licences,
  },
};

const hashed = {
  required: ['hashes'],
  properties: {
    hashes: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['alg', 'content'],
        additionalProperties: false,
        properties: {
          alg: { const: 'SHA-512' },
          content: { type: 'string', pattern: '^[0-9a-f]{128}$' },
        },
      },
    },
  },
};

export const billSchema = {
  type: 'object',
  required: ['bomFormat', 'specVersion', 'serialNumber', 'version', 'metadata', 'components'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'http://cyclonedx.org/schema/bom-1.5.schema.json' },
    bomFormat: { const: 'CycloneDX' },
    specVersion: { const: '1.5' },
    serialNumber: {
      type: 'string',
      pattern: '^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
    },
    version: { const: 1 },
    metadata: { type: 'object', required: ['component'], properties: { component } },
    components: { type: 'array', minItems: 1, items: { allOf: [component, hashed] } },
    dependencies: {
      type: 'array',
      items: {
        type: 'object',
        required: ['ref', 'dependsOn'],
        additionalProperties: false,
        properties: {
          ref: nonEmpty,
          dependsOn: { type: 'array', items: nonEmpty, uniqueItems: true },
        },
      },
    },
  },
};
