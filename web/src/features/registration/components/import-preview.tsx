import { Alert, Button } from '@mantine/core';
import { IconCircleCheck, IconCopyCheck, IconFileOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/section';
import { newKey } from '@/lib/api/client';
import { problemOf } from '@/lib/api/problem';
import type { FormRow, ImportPreview, ProblemError, Registration } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import { useAcceptImport } from '../api/import';
import { choicesOf, NOTHING_CHOSEN, unsettled } from '../choices';
import { laidBefore } from '../decisions';
import { Confidence } from './confidence';
import { FileIssues } from './file-issues';
import classes from './import-preview.module.css';
import { ImportTable } from './import-table';

/** What was understood of a file, and the decision to accept it. */
export function ImportPreviewPanel({
  registration,
  rows,
  preview,
  onOther,
}: {
  registration: Registration;
  rows: FormRow[];
  preview: ImportPreview;
  onOther: () => void;
}) {
  const { t } = useTranslation('import');
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [refused, setRefused] = useState<readonly ProblemError[]>([]);
  const open = unsettled(preview, chosen).length;
  return (
    <div className={classes.preview}>
      <Summary preview={preview} registration={registration} />
      <FileIssues problems={preview.problems} refused={refused} fileName={preview.fileName} />
      <Section title={t('table.title')} flush>
        <ImportTable preview={preview} rows={rows} chosen={chosen} onChoose={setChosen} />
      </Section>
      <Texts preview={preview} />
      <div className={classes.bar}>
        <span role="status">{open > 0 ? t('open', { count: open }) : t('ready')}</span>
        <span className={classes.buttons}>
          <Button variant="default" onClick={onOther}>
            {t('other')}
          </Button>
          <AcceptListButton
            registration={registration}
            preview={preview}
            choices={choicesOf(preview, chosen)}
            ready={open === 0}
            onRefused={setRefused}
          />
        </span>
      </div>
    </div>
  );
}

function AcceptListButton({
  registration,
  preview,
  choices,
  ready,
  onRefused,
}: {
  registration: Registration;
  preview: ImportPreview;
  choices: ReturnType<typeof choicesOf>;
  ready: boolean;
  onRefused: (errors: readonly ProblemError[]) => void;
}) {
  const { t } = useTranslation('import');
  const say = useProblemText();
  const navigate = useNavigate();
  const take = useAcceptImport(registration.id);
  const accept = () =>
    take.mutate(
      { digest: preview.digest, choices, version: registration.version, key: newKey() },
      {
        onSuccess: ({ version }) => {
          toast.done(t(version === registration.version ? 'unchanged' : 'taken', { file: preview.fileName }));
          void navigate({ to: '/registrations/$id', params: { id: registration.id } });
        },
        onError: (error) => {
          toast.refused(say(error));
          onRefused(problemOf(error).errors);
        },
      },
    );
  return (
    <Button
      leftSection={<IconCircleCheck size={16} aria-hidden />}
      disabled={!ready}
      loading={take.isPending}
      onClick={accept}
    >
      {t('take')}
    </Button>
  );
}

function Summary({ preview, registration }: { preview: ImportPreview; registration: Registration }) {
  const { t } = useTranslation('import');
  const { years } = preview;
  const yearOf = (year: number | null) => (year === null ? t('years.none') : String(year));
  return (
    <>
      <p className={classes.file}>
        <strong>{preview.fileName}</strong> · {t(`layout.${preview.layout}`)} ·{' '}
        {t('found', { rows: preview.rows.length, cells: preview.cells.length })}
      </p>
      {preview.alreadyTaken && (
        <Alert color="lake" icon={<IconCopyCheck aria-hidden />} title={t('already.title')}>
          {t('already.text')}
        </Alert>
      )}
      {!preview.acceptable && (
        <Alert color="red" icon={<IconFileOff aria-hidden />} title={t('notAcceptable.title')}>
          {t('notAcceptable.text')}
        </Alert>
      )}
      <p className={classes.file}>
        {t('years.read', {
          heading: yearOf(years.heading),
          body: yearOf(years.body),
          fileName: yearOf(years.fileName),
          round: registration.awardYear,
        })}
      </p>
      {laidBefore(registration) !== null && <p className={classes.file}>{t('takesSignature')}</p>}
      {registration.savedAt !== null && registration.lines.length > 0 && (
        <p className={classes.file}>{t('replaces')}</p>
      )}
    </>
  );
}

function Texts({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation(['import', 'registration']);
  return (
    <Section title={t('texts.title')}>
      {preview.parts.length === 0 ? (
        <p className={classes.file}>{t('texts.none')}</p>
      ) : (
        <dl className={classes.texts}>
          {[...new Set(preview.parts.map(({ place }) => place))].map((place) => (
            <div key={place}>
              <dt>{t(`registration:field.${place}`)}</dt>
              {preview.parts
                .filter((part) => part.place === place)
                .map(({ value, confidence }) => (
                  <dd key={value}>
                    <Confidence level={confidence} />
                    <span lang="vi">{value}</span>
                  </dd>
                ))}
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
