import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '@/components/scroll-region';
import { Section } from '@/components/section';
import type { Description } from '../api/description';
import { limitsOf, type Operation, typeOf } from '../operations';
import classes from '../reference.module.css';
import { Example } from './example';
import { ProblemTable } from './problem-table';
import { SchemaTable } from './schema-table';

/** All that is described of one operation. */
export function OperationDetails({
  operation,
  description,
}: {
  operation: Operation;
  description: Description;
}) {
  const { t } = useTranslation('reference');
  const { verb, path, parameters, request, answers } = operation;
  return (
    <article className={classes.details} aria-label={`${verb} ${path}`}>
      <Section title={`${verb} ${path}`}>
        <p lang="en">{operation.summary}</p>
        {operation.description && <p lang="en">{operation.description}</p>}
        <Group gap="xs">
          {operation.fresh && <Badge color="orange">{t('freshSignIn')}</Badge>}
          {operation.logged && <Badge color="gray">{t('logged', { action: operation.logged })}</Badge>}
        </Group>
      </Section>
      {parameters.length > 0 && (
        <Section title={t('parameters')} flush>
          <ScrollRegion className={classes.scroll} label={t('parameters')}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t('name')}</th>
                  <th scope="col">{t('in')}</th>
                  <th scope="col">{t('type')}</th>
                  <th scope="col">{t('limits')}</th>
                  <th scope="col">{t('meaning')}</th>
                </tr>
              </thead>
              <tbody>
                {parameters.map((each) => (
                  <tr key={`${each.in} ${each.name}`}>
                    <th scope="row">
                      <code>{each.name}</code> {each.required && <small>{t('required')}</small>}
                    </th>
                    <td>{each.in}</td>
                    <td>
                      <code>{typeOf(each.schema)}</code>
                    </td>
                    <td>{limitsOf(each.schema)}</td>
                    <td lang="en">{each.description}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </Section>
      )}
      {request.map((body) => (
        <Section key={body.mediaType} title={t('request', { mediaType: body.mediaType })}>
          <SchemaTable label={t('requestFields')} schema={body.schema} description={description} />
          <Example label={t('requestExample')} value={body.example} />
        </Section>
      ))}
      {answers.map(({ status, bodies }) =>
        bodies.map((body) => (
          <Section
            key={`${status} ${body.mediaType}`}
            title={t('answer', { status, mediaType: body.mediaType })}
          >
            <SchemaTable label={t('answerFields')} schema={body.schema} description={description} />
            <Example label={t('answerExample')} value={body.example} />
          </Section>
        )),
      )}
      <Section title={t('problems')} flush>
        <ProblemTable operation={operation} description={description} />
      </Section>
      {operation.access.length > 0 && (
        <Section title={t('rights')} flush>
          <Rights operation={operation} kinds={description['x-access-kinds'] ?? []} />
        </Section>
      )}
    </article>
  );
}

function Rights({ operation, kinds }: { operation: Operation; kinds: string[] }) {
  const { t } = useTranslation('reference');
  return (
    <ScrollRegion className={classes.scroll} label={t('rights')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('state')}</th>
            {kinds.map((kind) => (
              <th scope="col" key={kind}>
                {t(`kinds.${kind as 'officer'}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {operation.access.map(([state, outcomes]) => (
            <tr key={state}>
              <th scope="row">
                <code>{state}</code>
              </th>
              {kinds.map((kind, index) => (
                <td key={kind}>{t(`outcomes.${(outcomes[index] ?? 'no') as 'no'}`)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
