import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCES = join(import.meta.dirname, '..');

test('no input has a length of its own', () => {
  const own = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .flatMap((path) =>
      readFileSync(join(SOURCES, path), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          /maxLength=\{?"?\d/.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
        ),
    );

  expect(own).toEqual([]);
});
