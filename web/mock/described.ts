import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../contracts/http');

/** A service's description, as the gateway serves it. */
export function descriptionOf(service: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, `${service}.json`), 'utf8'));
}
