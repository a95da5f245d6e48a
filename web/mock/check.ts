import type { ErrorObject } from 'ajv/dist/2020.js';
import type { MockAnswer, MockRequest } from './answers.ts';
import { type DescribedOperation, operationOf } from './described.ts';

/** What people may type too long, too large or in another form; a service refuses it, and the UI shows that. */
const TYPED = ['maxLength', 'minLength', 'maxItems', 'minItems', 'maximum', 'minimum', 'pattern'];

/**
 * Where a request or its answer is not as the services describe it: one line each, with method, path, status and place. Values that
 * people type are left to the services, which refuse them.
 */
export function faultsOf(request: MockRequest, answer: MockAnswer): string[] {
  const operation = operationOf(request.method, request.path);
  const faults =
    operation === undefined
      ? ['no service describes this operation']
      : [
          ...parameterFaults(operation, request),
          ...bodyFaults(operation, request),
          ...answerFaults(operation, answer),
        ];
  return faults.map((fault) => `${request.method} ${request.path} ${answer.status}: ${fault}`);
}

/** Where a request's body breaks a limit of the description, as the services name the places. */
export function brokenLimits(request: MockRequest): { code: string; pointer: string }[] {
  const operation = operationOf(request.method, request.path);
  const schema = operation?.body.content['application/json']?.schema;
  return schema === undefined || operation === undefined
    ? []
    : operation
        .errors(schema, request.body)
        .filter(({ keyword }) => TYPED.includes(keyword))
        .map(({ instancePath }) => ({ code: 'field-invalid', pointer: instancePath }));
}

function parameterFaults(operation: DescribedOperation, { search, headers }: MockRequest): string[] {
  const { parameters } = operation;
  const known = parameters.filter((each) => each.in === 'query').map(({ name }) => name);
  const unknown = [...search.keys()].filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => `query ${name} is not described`),
    ...parameters.flatMap(({ name, in: where, required = false, schema }) => {
      const value =
        where === 'path'
          ? operation.valueInPath(name)
          : where === 'query'
            ? search.get(name)
            : headers.get(name);
      if (value === null) {
        return required ? [`${where} ${name} is missing`] : [];
      }
      const isNumber = schema.type === 'integer' || schema.type === 'number';
      return linesOf(`${where} ${name}`, operation.errors(schema, isNumber ? Number(value) : value));
    }),
  ];
}

function bodyFaults(operation: DescribedOperation, { headers, body }: MockRequest): string[] {
  const { required, content } = operation.body;
  if (body === null || body === undefined) {
    return required ? ['request body is missing'] : [];
  }
  const type = headers.get('Content-Type') ?? '';
  const described = content[type];
  if (described === undefined) {
    return [`request body of type '${type}' is not described`];
  }
  const errors = operation.errors(described.schema, body).filter(({ keyword }) => !TYPED.includes(keyword));
  return linesOf('request body', errors);
}

function answerFaults(operation: DescribedOperation, { status, body, headers = {} }: MockAnswer): string[] {
  const described = operation.answer(status);
  if (described === undefined) {
    return ['answer status is not described'];
  }
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  const missing = Object.entries(described.headers ?? {})
    .filter(([name, { required = false }]) => required && !names.includes(name.toLowerCase()))
    .map(([name]) => `answer header ${name} is missing`);
  const { content = {} } = described;
  const json = content['application/json'] ?? content['application/problem+json'];
  if (json === undefined) {
    const none = Object.keys(content).length === 0 && body !== undefined && body !== null;
    return none ? [...missing, 'answer has a body, and none is described'] : missing;
  }
  return [...missing, ...linesOf('answer body', operation.errors(json.schema, body))];
}

function linesOf(what: string, errors: ErrorObject[]): string[] {
  return errors.map(({ instancePath, message, params, data }) => {
    const more = JSON.stringify(params.additionalProperty ?? params.allowedValues ?? data) ?? '';
    return `${what} ${instancePath} ${message}: ${more.slice(0, 200)}`;
  });
}
