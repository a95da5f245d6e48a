import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';

/** As much of an OpenAPI description as is shown. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: (string | null)[];
  const?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  allOf?: Schema[];
  oneOf?: Schema[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
};
export type Parameter = {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
};
type Content = Record<string, { schema: Schema; example?: unknown; 'x-events'?: Record<string, Schema> }>;
type Response = { $ref?: string; description?: string; content?: Content; 'x-by-gateway'?: string[] };
export type RawOperation = {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, Response>;
  'x-fresh-sign-in'?: boolean;
  'x-logged'?: string;
  'x-work-codes'?: string[];
  'x-work-error-codes'?: string[];
  'x-access'?: Record<string, string[]>;
};
type Components = {
  schemas: Record<string, Schema>;
  responses: Record<string, Response>;
  parameters: Record<string, Parameter>;
};
type GatewayProblem = { status: number; code: string };
export type Description = {
  paths: Record<string, Record<string, RawOperation>>;
  components: Partial<Components>;
  'x-access-kinds'?: string[];
  'x-problems'?: Record<string, GatewayProblem[]>;
};

/** What a service says of its interface; it changes with a release only. */
export function useDescription(service: string) {
  return useQuery({
    queryKey: ['description', service],
    queryFn: ({ signal }) => api.get<Description>(descriptionPath(service), signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export const descriptionPath = (service: string) => `/api/descriptions/${service}`;
