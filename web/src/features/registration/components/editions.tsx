import { Select } from '@mantine/core';
import { IconDownload, IconVersions } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { Section } from '@/components/section';
import type { Edition, FormRow, Registration } from '@/lib/api/types';
import { instantOf } from '@/lib/format';
import { differenceQuery, editionsQuery } from '../api/editions';
import { documentUrl } from '../papers';
import { DifferenceTable } from './difference-table';
import classes from './editions.module.css';

/** Everything that was ever sent, and any two of them side by side. */
export function Editions({ registration, rows }: { registration: Registration; rows: FormRow[] }) {
  const { t } = useTranslation('registration');
  const editions = useQuery(editionsQuery(registration.id));
  return (
    <Loaded query={editions}>
      {(known) => (
        <div className={classes.versions}>
          <Section title={t('editions.title')} flush>
            {known.length === 0 ? (
              <EmptyState icon={<IconVersions />} title={t('editions.none')}>
                {t('editions.noneText')}
              </EmptyState>
            ) : (
              <EditionTable id={registration.id} editions={known} />
            )}
          </Section>
          <Compare registration={registration} rows={rows} editions={known} />
        </div>
      )}
    </Loaded>
  );
}

function EditionTable({ id, editions }: { id: string; editions: Edition[] }) {
  const { t } = useTranslation('registration');
  const columns: Column<Edition>[] = [
    {
      key: 'number',
      header: t('editions.number'),
      cell: ({ number, kind }) => `${number}. ${t(`editions.kind.${kind}`)}`,
      sortBy: ({ number }) => number,
      rowHeader: true,
    },
    {
      key: 'sent',
      header: t('editions.sent'),
      cell: ({ submittedAt, submittedBy, late }) => (
        <>
          {instantOf(submittedAt)}
          {late && ` · ${t('lateExtended')}`}
          {submittedBy !== null && <span className={classes.quiet}>{submittedBy}</span>}
        </>
      ),
    },
    {
      key: 'outcome',
      header: t('editions.outcome'),
      cell: ({ outcome, decidedAt, decidedBy }) => (
        <>
          {t(`editions.is.${outcome}`)}
          {decidedAt && (
            <span className={classes.quiet}>
              {[instantOf(decidedAt), decidedBy].filter(Boolean).join(' · ')}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'words',
      header: t('editions.words'),
      cell: ({ reason, decisionReason }) => (
        <>
          {reason && <span className={classes.words}>{t('editions.asked', { reason })}</span>}
          {decisionReason && (
            <span className={classes.words}>{t('editions.answered', { reason: decisionReason })}</span>
          )}
        </>
      ),
    },
    {
      key: 'paper',
      header: t('editions.paper'),
      cell: ({ number }) => (
        <a className={classes.paper} href={documentUrl(id, 'pdf', number)} download>
          <IconDownload size={14} aria-hidden />
          {t('editions.pdf', { number })}
        </a>
      ),
    },
  ];
  return (
    <DataTable
      label={t('editions.title')}
      rows={editions}
      columns={columns}
      rowKey={({ number }) => String(number)}
      sortedBy={{ id: 'number', desc: true }}
    />
  );
}

function Compare({
  registration,
  rows,
  editions,
}: {
  registration: Registration;
  rows: FormRow[];
  editions: Edition[];
}) {
  const { t } = useTranslation('registration');
  const choices = useChoices(registration, editions);
  const [from, setFrom] = useState(() => choices.at(-2)?.value ?? 'last-year');
  const [to, setTo] = useState(() => choices.at(-1)?.value ?? 'current');
  const difference = useQuery({ ...differenceQuery(registration, from, to), enabled: from !== to });
  const nameOf = (ref: string) => choices.find(({ value }) => value === ref)?.label ?? ref;
  return (
    <Section title={t('editions.compare')}>
      <div className={classes.choice}>
        <Select
          label={t('editions.from')}
          data={choices}
          value={from}
          allowDeselect={false}
          onChange={(ref) => setFrom(ref ?? from)}
        />
        <Select
          label={t('editions.to')}
          data={choices}
          value={to}
          allowDeselect={false}
          onChange={(ref) => setTo(ref ?? to)}
        />
      </div>
      {from === to ? (
        <p className={classes.hint}>{t('editions.same')}</p>
      ) : difference.isError && difference.error && [from, to].includes('last-year') ? (
        <p className={classes.hint}>{t('editions.noLastYear')}</p>
      ) : (
        <Loaded query={difference}>
          {({ items }) => (
            <>
              <p className={classes.hint}>{t('difference.count', { count: items.length })}</p>
              <DifferenceTable
                items={items}
                rows={rows}
                label={t('editions.compare')}
                before={nameOf(from)}
                after={nameOf(to)}
              />
            </>
          )}
        </Loaded>
      )}
    </Section>
  );
}

/** From the oldest to the newest: last year's, what was sent each time, what is being written now. */
function useChoices({ state, awardYear, actions }: Registration, editions: Edition[]) {
  const { t } = useTranslation('registration');
  const written = actions.includes('EDIT') || state === 'AMENDMENT_SUBMITTED' || editions.length === 0;
  return [
    { value: 'last-year', label: t('editions.lastYear', { year: awardYear - 1 }) },
    ...editions.map(({ number, submittedAt }) => ({
      value: String(number),
      label: t('editions.edition', { number, at: instantOf(submittedAt) }),
    })),
    ...(written ? [{ value: 'current', label: t('editions.current') }] : []),
  ];
}
