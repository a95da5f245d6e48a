import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '@/components/scroll-region';
import type { Description, Schema } from '../api/description';
import { limitsOf, nameOf, resolved, typeOf } from '../operations';
import classes from '../reference.module.css';

const DEEPEST = 5;

type Row = { path: string; schema: Schema; required: boolean };

/** The fields of a schema and of those it names, each with its path. */
export function SchemaTable({
  label,
  schema,
  description,
}: {
  label: string;
  schema: Schema;
  description: Description;
}) {
  const { t } = useTranslation('reference');
  const rows = rowsOf(description, schema, '', new Set());
  if (rows.length === 0) {
    return (
      <p>
        <code>{typeOf(schema)}</code> {limitsOf(schema)}
      </p>
    );
  }
  return (
    <ScrollRegion className={classes.scroll} label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('type')}</th>
            <th scope="col">{t('limits')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, schema: field, required }) => (
            <tr key={path}>
              <th scope="row">
                <code>{path}</code> {required || <small>{t('optional')}</small>}
              </th>
              <td>
                <code>{typeOf(field)}</code>
                <Constants schema={field} description={description} />
              </td>
              <td>{limitsOf(field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** What a named set of constants may be. */
function Constants({ schema, description }: { schema: Schema; description: Description }) {
  const named = nameOf(schema) ? schema : schema.anyOf?.find((each) => nameOf(each) !== null);
  const constants = named === undefined ? undefined : resolved(description, named).enum;
  return constants === undefined ? null : <small className={classes.constants}>{constants.join(', ')}</small>;
}

function rowsOf(description: Description, schema: Schema, path: string, within: Set<string>): Row[] {
  const name = nameOf(schema);
  if (within.size > DEEPEST || (name !== null && within.has(name))) {
    return [];
  }
  const inner = name === null ? within : new Set([...within, name]);
  const real = resolved(description, schema);
  const choices = real.anyOf ?? real.oneOf;
  if (choices !== undefined) {
    const seen = new Set<string>();
    return choices
      .flatMap((each) => rowsOf(description, each, path, inner))
      .filter((row) => !seen.has(row.path) && seen.add(row.path));
  }
  if (real.items !== undefined) {
    return rowsOf(description, real.items, `${path}[]`, inner);
  }
  return Object.entries(real.properties ?? {}).flatMap(([key, field]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [
      { path: at, schema: field, required: real.required?.includes(key) === true },
      ...rowsOf(description, field, at, inner),
    ];
  });
}
