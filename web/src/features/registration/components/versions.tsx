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
import classes from './versions.module.css';

/** Everything that was ever sent, and any two of them side by side. */
export function Versions({ registration, rows }: { registration: Registration; rows: FormRow[] }) {
  const { t } = useTranslation('registration');
  const editions = useQuery(editionsQuery(registration.id));
  return (
    <Loaded query={editions}>
      {(known) => (
        <div className={classes.versions}>
          <Section title={t('versions.title')} flush>
            {known.length === 0 ? (
              <EmptyState icon={<IconVersions />} title={t('versions.none')}>
                {t('versions.noneText')}
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
      header: t('versions.number'),
      cell: ({ number, kind }) => `${number}. ${t(`versions.kind.${kind}`)}`,
      sortBy: ({ number }) => number,
      rowHeader: true,
    },
    {
      key: 'sent',
      header: t('versions.sent'),
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
      header: t('versions.outcome'),
      cell: ({ outcome, decidedAt, decidedBy }) => (
        <>
          {t(`versions.is.${outcome}`)}
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
      header: t('versions.words'),
      cell: ({ reason, decisionReason }) => (
        <>
          {reason && <span className={classes.words}>{t('versions.asked', { reason })}</span>}
          {decisionReason && (
            <span className={classes.words}>{t('versions.answered', { reason: decisionReason })}</span>
          )}
        </>
      ),
    },
    {
      key: 'paper',
      header: t('versions.paper'),
      cell: ({ number }) => (
        <a className={classes.paper} href={documentUrl(id, 'pdf', number)} download>
          <IconDownload size={14} aria-hidden />
          {t('versions.pdf', { number })}
        </a>
      ),
    },
  ];
  return (
    <DataTable
      label={t('versions.title')}
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
    <Section title={t('versions.compare')}>
      <div className={classes.choice}>
        <Select
          label={t('versions.from')}
          data={choices}
          value={from}
          allowDeselect={false}
          onChange={(ref) => setFrom(ref ?? from)}
        />
        <Select
          label={t('versions.to')}
          data={choices}
          value={to}
          allowDeselect={false}
          onChange={(ref) => setTo(ref ?? to)}
        />
      </div>
      {from === to ? (
        <p className={classes.hint}>{t('versions.same')}</p>
      ) : difference.isError && difference.error && [from, to].includes('last-year') ? (
        <p className={classes.hint}>{t('versions.noLastYear')}</p>
      ) : (
        <Loaded query={difference}>
          {({ items }) => (
            <>
              <p className={classes.hint}>{t('difference.count', { count: items.length })}</p>
              <DifferenceTable
                items={items}
                rows={rows}
                label={t('versions.compare')}
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
    { value: 'last-year', label: t('versions.lastYear', { year: awardYear - 1 }) },
    ...editions.map(({ number, submittedAt }) => ({
      value: String(number),
      label: t('versions.edition', { number, at: instantOf(submittedAt) }),
    })),
    ...(written ? [{ value: 'current', label: t('versions.current') }] : []),
  ];
}
