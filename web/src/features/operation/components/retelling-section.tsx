import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { Section } from '@/components/section';
import type { Retelling } from '@/lib/api/types';
import { instantOf } from '@/lib/format';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import { type Service, useRetell, useRetellings } from '../api/operation';
import classes from './operation.module.css';

type Row = { service: Service; last: Retelling | null };

/** After a topic was lost: each service tells the state of everything it owns again. */
export function RetellingSection() {
  const { t } = useTranslation('operation');
  const columns = useColumns();
  return (
    <Section title={t('retelling.title')} flush>
      <p className={classes.lead}>{t('retelling.lead')}</p>
      <DataTable
        label={t('retelling.title')}
        rows={useRetellings()}
        columns={columns}
        rowKey={({ service }) => service}
      />
    </Section>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation('operation');
  return useMemo(
    () => [
      {
        key: 'service',
        header: t('retelling.service'),
        cell: ({ service }) => t(`service.${service}`),
        rowHeader: true,
      },
      { key: 'last', header: t('retelling.last'), cell: ({ last }) => <Last last={last} /> },
      { key: 'action', header: t('retelling.action'), cell: (row) => <Start {...row} /> },
    ],
    [t],
  );
}

function Last({ last }: { last: Retelling | null }) {
  const { t } = useTranslation('operation');
  if (last === null) {
    return t('retelling.never');
  }
  const { startedAt, aggregates, endedAt, failed } = last;
  const words = { count: aggregates, at: instantOf(endedAt ?? startedAt) };
  return endedAt === null
    ? t('retelling.going', words)
    : t(failed ? 'retelling.brokenOff' : 'retelling.ended', words);
}

function Start({ service, last }: Row) {
  const { t } = useTranslation('operation');
  const say = useProblemText();
  const retell = useRetell();
  const name = t(`service.${service}`);
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t('retelling.startOf', { service: name })}
      loading={retell.isPending || (last !== null && last.endedAt === null)}
      onClick={() =>
        retell.mutate(service, {
          onSuccess: () => toast.done(t('retelling.started', { service: name })),
          onError: (error) => toast.refused(say(error)),
        })
      }
    >
      {t('retelling.start')}
    </Button>
  );
}
