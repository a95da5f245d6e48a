import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { TextLink } from '@/components/text-link';
import type { FormRow, ImportPreview, Registration } from '@/lib/api/types';
import { formQuery } from '../api/form';
import { registrationQuery } from '../api/registration';
import { DropZone } from './drop-zone';
import { ImportPreviewPanel } from './import-preview';

/** The unit's own Word or Excel file, read, shown as understood, and accepted whole or not at all. */
export default function ImportScreen({ id }: { id: string }) {
  const registration = useQuery(registrationQuery(id));
  return (
    <Loaded page query={registration}>
      {(known) => <WithForm registration={known} />}
    </Loaded>
  );
}

function WithForm({ registration }: { registration: Registration }) {
  const form = useQuery(formQuery(registration.roundId));
  return (
    <Loaded page query={form}>
      {({ rows }) => <Import registration={registration} rows={rows} />}
    </Loaded>
  );
}

function Import({ registration, rows }: { registration: Registration; rows: FormRow[] }) {
  const { t } = useTranslation('import');
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const { id } = registration;
  return (
    <>
      <PageHeader
        title={t('title')}
        above={
          <TextLink to="/registrations/$id" params={{ id }}>
            {t('back')}
          </TextLink>
        }
        below={`${registration.unitName} · ${registration.awardYear}`}
      />
      {!registration.actions.includes('EDIT') ? (
        <p>{t('notNow')}</p>
      ) : preview === null ? (
        <DropZone id={id} onRead={setPreview} />
      ) : (
        <ImportPreviewPanel
          key={preview.digest}
          registration={registration}
          rows={rows}
          preview={preview}
          onOther={() => setPreview(null)}
        />
      )}
    </>
  );
}
