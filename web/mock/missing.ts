import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Property = { type?: string | string[]; anyOf?: { type?: string }[] };
type Description = { components: { schemas: Record<string, { properties?: Record<string, Property> }> } };

/** Every field of a described thing that may be missing, as missing: what a sample does not speak of. */
export function missing(service: string, schema: string): Record<string, null> {
  const file = join(import.meta.dirname, `../../contracts/http/${service}.json`);
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as Description;
  const properties = Object.entries(components.schemas[schema]?.properties ?? {});
  return Object.fromEntries(properties.filter(([, it]) => mayBeNull(it)).map(([name]) => [name, null]));
}

const mayBeNull = ({ type, anyOf }: Property) =>
  [type].flat().includes('null') || (anyOf ?? []).some((it) => it.type === 'null');
