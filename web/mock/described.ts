import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

type Schema = { [key: string]: unknown };
type Content = Record<string, { schema: Schema }>;
type Parameter = { name: string; in: string; required?: boolean; schema: Schema };
type Answer = { content?: Content; headers?: Record<string, { required?: boolean }> };
type OneOf<Kind> = Kind | { $ref: string };
type Operation = {
  parameters?: OneOf<Parameter>[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, OneOf<Answer>>;
};
type Components = Record<string, Record<string, unknown>>;
type Description = { paths: Record<string, Record<string, Operation>>; components: Components };

const FOLDER = join(import.meta.dirname, '../../contracts/http');

const FORMATS = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
  uri: true,
  binary: true,
  int32: true,
  int64: true,
} as const;

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, formats: FORMATS });
const read = new Map<string, Description>();

/** A service's description, as the gateway serves it. */
export function descriptionOf(service: string): Description {
  const known = read.get(service);
  if (known !== undefined) {
    return known;
  }
  const description = JSON.parse(readFileSync(join(FOLDER, `${service}.json`), 'utf8')) as Description;
  read.set(service, description);
  ajv.addSchema({ $id: service, components: closed(description.components, service) });
  return description;
}

/** One operation of a service, with what its path says of this request. */
export class DescribedOperation {
  readonly #service: string;
  readonly #operation: Operation;
  readonly #path: Record<string, string>;

  constructor(service: string, operation: Operation, path: Record<string, string>) {
    this.#service = service;
    this.#operation = operation;
    this.#path = path;
  }

  get parameters(): Parameter[] {
    return (this.#operation.parameters ?? []).map((each) => this.#resolved(each));
  }

  get body(): { required: boolean; content: Content } {
    const { required = false, content = {} } = this.#operation.requestBody ?? {};
    return { required, content };
  }

  valueInPath(name: string): string | null {
    return this.#path[name] ?? null;
  }

  answer(status: number): Answer | undefined {
    const { responses } = this.#operation;
    const answer = responses[status] ?? responses.default;
    return answer && this.#resolved(answer);
  }

  /** Where a value is not as its schema says. */
  errors(schema: Schema, value: unknown): ErrorObject[] {
    const validate = this.#compiled(schema);
    // As it goes over the wire: without what is undefined.
    validate(value === undefined ? null : JSON.parse(JSON.stringify(value)));
    return validate.errors ?? [];
  }

  #compiled(schema: Schema) {
    const known = compiled.get(schema) ?? ajv.compile(closed(schema, this.#service) as Schema);
    compiled.set(schema, known);
    return known;
  }

  #resolved<Kind extends object>(one: OneOf<Kind>): Kind {
    if (!('$ref' in one)) {
      return one;
    }
    const [, , kind = '', name = ''] = one.$ref.split('/');
    return descriptionOf(this.#service).components[kind]?.[name] as Kind;
  }
}

const compiled = new WeakMap<Schema, ReturnType<typeof ajv.compile>>();

/** The operation that serves a path, fixed words before variables; undefined when no service describes one. */
export function operationOf(method: string, path: string): DescribedOperation | undefined {
  const service = path.startsWith('/api/') ? (path.split('/')[2] ?? '') : 'gateway';
  const owner = SERVICES.includes(service) ? service : 'gateway';
  const [found] = Object.entries(descriptionOf(owner).paths)
    .flatMap(([template, operations]) => {
      const operation = operations[method.toLowerCase()];
      const groups = patternOf(template).exec(path)?.groups;
      return operation === undefined || groups === undefined ? [] : [{ template, operation, groups }];
    })
    .sort((one, other) => fixed(other.template) - fixed(one.template));
  return found && new DescribedOperation(owner, found.operation, { ...found.groups });
}

const SERVICES = readdirSync(FOLDER).map((file) => basename(file, '.json'));

const fixed = (template: string) => template.replace(/\{\w+\}/g, '').length;

function patternOf(template: string): RegExp {
  return new RegExp(`^(?<path>)${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

/** The same with references that name the service, and without room for fields that are not described. */
function closed(schema: unknown, service: string): unknown {
  if (Array.isArray(schema)) {
    return schema.map((each) => closed(each, service));
  }
  if (schema === null || typeof schema !== 'object') {
    return schema;
  }
  const entries = Object.entries(schema).map(([key, value]) => [
    key,
    key === '$ref' ? `${service}${value}` : closed(value, service),
  ]);
  const copy = Object.fromEntries(entries) as Schema;
  return copy.type === 'object' && 'properties' in copy && !('additionalProperties' in copy)
    ? { ...copy, additionalProperties: false }
    : copy;
}
