// Makes the types of the services' API out of their descriptions in contracts/http, for lib/api/types.ts to name.
// Nothing of it is committed: vite and the scripts of package.json make it again whenever a description has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const DESCRIPTIONS = join(import.meta.dirname, '..', '..', 'contracts', 'http');
const GENERATED = join(import.meta.dirname, '..', 'src', 'lib', 'api', 'generated');

/** The schemas of one description as TypeScript, each under its own name. */
export async function typesOf(description) {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const { openapi, info, components } = JSON.parse(description);
  const schemas = { openapi, info, paths: {}, components: { schemas: components.schemas } };
  const options = {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    defaultNonNullable: false,
  };
  return astToString(await openapiTS(schemas, options));
}

/** Makes what is not of the descriptions as they are now. */
export async function generate() {
  mkdirSync(GENERATED, { recursive: true });
  for (const name of readdirSync(DESCRIPTIONS)) {
    const description = readFileSync(join(DESCRIPTIONS, name), 'utf8');
    const header = `// Made of contracts/http/${name} by npm run generate: ${createHash('sha256').update(description).digest('hex')}\n`;
    const file = join(GENERATED, `${basename(name, '.json')}.ts`);
    if (!existsSync(file) || !readFileSync(file, 'utf8').startsWith(header)) {
      writeFileSync(file, header + (await typesOf(description)));
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  await generate();
}
