import { Alert, SegmentedControl, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { isOperator } from '@/lib/permissions';
import { useMe } from '@/lib/queries/me';
import { type Description, descriptionPath, useDescription } from '../api/description';
import { operationsOf, search } from '../operations';
import classes from '../reference.module.css';
import { OperationDetails } from './operation-details';
import { OperationList } from './operation-list';

type Service = 'campaign' | 'registration' | 'award' | 'notification' | 'gateway';

/** The interfaces as the services describe them, for those who look after the platform or connect to it. */
export default function ReferenceScreen({
  services,
  service,
  operation,
  onService,
}: {
  services: readonly Service[];
  service: Service;
  operation: string | undefined;
  onService: (service: Service) => void;
}) {
  const { t } = useTranslation('reference');
  const me = useMe();
  if (!isOperator(me)) {
    return (
      <>
        <PageHeader title={t('title')} />
        <Alert color="orange">{t('notAllowed')}</Alert>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        below={t('lead')}
        actions={
          <a className={classes.download} href={descriptionPath(service)} download={`${service}.json`}>
            <IconDownload size={16} aria-hidden />
            {t('download')}
          </a>
        }
      />
      <SegmentedControl
        className={classes.services}
        aria-label={t('service')}
        data={services.map((each) => ({ value: each, label: t(`services.${each}`) }))}
        value={service}
        onChange={(next) => onService(next as Service)}
      />
      <Described key={service} service={service} operation={operation} />
    </>
  );
}

function Described({ service, operation }: { service: Service; operation: string | undefined }) {
  const query = useDescription(service);
  return (
    <Loaded query={query}>
      {(description) => <Reference description={description} service={service} operation={operation} />}
    </Loaded>
  );
}

function Reference({
  description,
  service,
  operation,
}: {
  description: Description;
  service: Service;
  operation: string | undefined;
}) {
  const { t } = useTranslation('reference');
  const [words, setWords] = useState('');
  const all = useMemo(() => operationsOf(description), [description]);
  const found = search(all, words);
  const shown = all.find(({ id }) => id === operation);
  return (
    <div className={classes.reference}>
      <div>
        <TextInput
          type="search"
          label={t('search')}
          placeholder={t('searchPlaceholder')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <p className={classes.found} role="status">
          {t('found', { count: found.length })}
        </p>
        <OperationList operations={found} service={service} shown={operation} />
      </div>
      {shown ? (
        <OperationDetails key={shown.id} operation={shown} description={description} />
      ) : (
        <p className={classes.choose}>{t('choose')}</p>
      )}
    </div>
  );
}
