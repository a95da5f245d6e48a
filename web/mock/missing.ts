import { descriptionOf } from './described.ts';

type Property = { type?: string | string[]; anyOf?: { type?: string }[] };

/** Every field of a described thing that may be missing, as missing: what a sample does not speak of. */
export function missing(service: string, schema: string): Record<string, null> {
  const described = descriptionOf(service).components.schemas?.[schema] as {
    properties?: Record<string, Property>;
  };
  const properties = Object.entries(described?.properties ?? {});
  return Object.fromEntries(properties.filter(([, it]) => mayBeNull(it)).map(([name]) => [name, null]));
}

const mayBeNull = ({ type, anyOf }: Property) =>
  [type].flat().includes('null') || (anyOf ?? []).some((it) => it.type === 'null');
