import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { Section } from '@/components/section';
import type { Republication } from '@/lib/api/types';
import { instantOf } from '@/lib/format';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import { type Service, useRepublications, useRepublish } from '../api/operation';
import classes from './operation.module.css';

type Row = { service: Service; last: Republication | null };

/** After a topic was lost: each service publishes the state of everything it owns again. */
export function RepublicationSection() {
  const { t } = useTranslation('operation');
  const columns = useColumns();
  return (
    <Section title={t('republication.title')} flush>
      <p className={classes.lead}>{t('republication.lead')}</p>
      <DataTable
        label={t('republication.title')}
        rows={useRepublications()}
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
        header: t('republication.service'),
        cell: ({ service }) => t(`service.${service}`),
        rowHeader: true,
      },
      { key: 'last', header: t('republication.last'), cell: ({ last }) => <Last last={last} /> },
      { key: 'action', header: t('republication.action'), cell: (row) => <Start {...row} /> },
    ],
    [t],
  );
}

function Last({ last }: { last: Republication | null }) {
  const { t } = useTranslation('operation');
  if (last === null) {
    return t('republication.never');
  }
  const { startedAt, aggregates, endedAt, failed } = last;
  const words = { count: aggregates, at: instantOf(endedAt ?? startedAt) };
  return endedAt === null
    ? t('republication.going', words)
    : t(failed ? 'republication.brokenOff' : 'republication.ended', words);
}

function Start({ service, last }: Row) {
  const { t } = useTranslation('operation');
  const say = useProblemText();
  const republish = useRepublish();
  const name = t(`service.${service}`);
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t('republication.startOf', { service: name })}
      loading={republish.isPending || (last !== null && last.endedAt === null)}
      onClick={() =>
        republish.mutate(service, {
          onSuccess: () => toast.done(t('republication.started', { service: name })),
          onError: (error) => toast.refused(say(error)),
        })
      }
    >
      {t('republication.start')}
    </Button>
  );
}
