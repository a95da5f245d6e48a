import type { Description, Parameter, RawOperation, Schema } from './api/description';

type RefusedWith = { status: number; code: string; byGateway: boolean };
type Body = { mediaType: string; schema: Schema; example: unknown };
type Success = { status: number; description: string; bodies: Body[] };

/** One operation with all that belongs to it, wherever it stands in the description. */
export type Operation = {
  id: string;
  verb: string;
  path: string;
  tag: string;
  summary: string;
  description: string | null;
  parameters: Parameter[];
  request: Body[];
  answers: Success[];
  problems: RefusedWith[];
  /** Codes among the errors of a problem, each about one place of what was sent. */
  errorCodes: { status: number; code: string }[];
  workCodes: string[];
  workErrorCodes: string[];
  access: [state: string, outcomes: string[]][];
  fresh: boolean;
  logged: string | null;
};

export function operationsOf(description: Description): Operation[] {
  return Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([verb, raw]) => operationOf(description, path, verb, raw)),
  );
}

function operationOf(description: Description, path: string, verb: string, raw: RawOperation): Operation {
  const { components } = description;
  const responses = Object.entries(raw.responses).map(([status, response]) => ({
    status: Number(status),
    response:
      response.$ref === undefined ? response : (components.responses?.[last(response.$ref)] ?? response),
  }));
  return {
    id: raw.operationId,
    verb: verb.toUpperCase(),
    path,
    tag: raw.tags[0] ?? '',
    summary: raw.summary,
    description: raw.description ?? null,
    parameters: (raw.parameters ?? []).map((each) =>
      each.$ref === undefined ? each : (components.parameters?.[last(each.$ref)] ?? each),
    ),
    request: bodiesOf(raw.requestBody?.content),
    answers: responses
      .filter(({ status }) => status < 400)
      .map(({ status, response }) => ({
        status,
        description: response.description ?? '',
        bodies: bodiesOf(response.content),
      })),
    problems: responses
      .filter(({ status }) => status >= 400)
      .flatMap(({ status, response }) => {
        const codes =
          response.content?.['application/problem+json']?.schema.allOf?.[1]?.properties?.code?.enum;
        const byGateway = new Set(response['x-by-gateway'] ?? []);
        return (codes ?? []).map((code) => ({
          status,
          code: String(code),
          byGateway: byGateway.has(String(code)),
        }));
      }),
    errorCodes: responses.flatMap(({ status, response }) =>
      (
        response.content?.['application/problem+json']?.schema.allOf?.[1]?.properties?.errors?.items
          ?.properties?.code?.enum ?? []
      ).map((code) => ({ status, code: String(code) })),
    ),
    workCodes: raw['x-work-codes'] ?? [],
    workErrorCodes: raw['x-work-error-codes'] ?? [],
    access: Object.entries(raw['x-access'] ?? {}),
    fresh: raw['x-fresh-sign-in'] === true,
    logged: raw['x-logged'] ?? null,
  };
}

function bodiesOf(content: NonNullable<RawOperation['requestBody']>['content'] | undefined): Body[] {
  return Object.entries(content ?? {}).map(([mediaType, { schema, example }]) => ({
    mediaType,
    schema,
    example,
  }));
}

const last = (reference: string) => reference.slice(reference.lastIndexOf('/') + 1);
export const nameOf = (schema: Schema): string | null =>
  schema.$ref === undefined ? null : last(schema.$ref);

/** The schema itself, where another one names it. */
export function resolved(description: Description, schema: Schema): Schema {
  const name = nameOf(schema);
  return name === null ? schema : (description.components.schemas?.[name] ?? {});
}

/** Those whose path, sentence or code has the words. */
export function search(operations: Operation[], words: string): Operation[] {
  const wanted = words.trim().toLowerCase();
  return operations.filter(({ verb, path, summary, problems, errorCodes, workCodes, workErrorCodes }) =>
    [
      `${verb} ${path}`,
      summary,
      ...[...problems, ...errorCodes].map(({ code }) => code),
      ...workCodes,
      ...workErrorCodes,
    ].some((text) => text.toLowerCase().includes(wanted)),
  );
}

/** By what they are about, in the description's order. */
export function byTag(operations: Operation[]): [tag: string, operations: Operation[]][] {
  const tags = new Map<string, Operation[]>();
  for (const operation of operations) {
    tags.set(operation.tag, [...(tags.get(operation.tag) ?? []), operation]);
  }
  return [...tags];
}

/** A field's type in a few words, as in `string (date) | null` or `Bloc[]`. */
export function typeOf(schema: Schema): string {
  const name = nameOf(schema);
  if (name !== null) {
    return name;
  }
  if (schema.anyOf ?? schema.oneOf) {
    return (schema.anyOf ?? schema.oneOf ?? []).map(typeOf).join(' | ');
  }
  if (schema.const !== undefined) {
    return JSON.stringify(schema.const);
  }
  if (schema.enum) {
    return schema.enum.map((each) => JSON.stringify(each)).join(' | ');
  }
  const [type = 'object', ...others] = [schema.type ?? 'object'].flat();
  const own = type === 'array' && schema.items ? `${typeOf(schema.items)}[]` : type;
  return [schema.format ? `${own} (${schema.format})` : own, ...others].join(' | ');
}

/** What validation asks of it. */
export function limitsOf(schema: Schema): string {
  const limits: [string, unknown][] = [
    ['≥', schema.minimum],
    ['≤', schema.maximum],
    ['length ≥', schema.minLength],
    ['length ≤', schema.maxLength],
    ['items ≥', schema.minItems],
    ['items ≤', schema.maxItems],
    ['pattern', schema.pattern],
    ['default', schema.default],
  ];
  return limits
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
