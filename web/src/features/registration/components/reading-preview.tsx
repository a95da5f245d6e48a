import { Alert, Button } from '@mantine/core';
import { IconCircleCheck, IconCopyCheck, IconFileOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/section';
import { newKey } from '@/lib/api/client';
import { problemOf } from '@/lib/api/problem';
import type { FormRow, ProblemError, Reading, Registration } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import { useTakeReading } from '../api/intake';
import { choicesOf, NOTHING_CHOSEN, unsettled } from '../choices';
import { laidBefore } from '../decisions';
import { Confidence } from './confidence';
import classes from './reading-preview.module.css';
import { ReadingProblems } from './reading-problems';
import { ReadingTable } from './reading-table';

/** What was understood of a file, and the decision to take it. */
export function ReadingPreview({
  registration,
  rows,
  reading,
  onOther,
}: {
  registration: Registration;
  rows: FormRow[];
  reading: Reading;
  onOther: () => void;
}) {
  const { t } = useTranslation('intake');
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [refused, setRefused] = useState<readonly ProblemError[]>([]);
  const open = unsettled(reading, chosen).length;
  return (
    <div className={classes.preview}>
      <Summary reading={reading} registration={registration} />
      <ReadingProblems problems={reading.problems} refused={refused} fileName={reading.fileName} />
      <Section title={t('table.title')} flush>
        <ReadingTable reading={reading} rows={rows} chosen={chosen} onChoose={setChosen} />
      </Section>
      <Texts reading={reading} />
      <div className={classes.bar}>
        <span role="status">{open > 0 ? t('open', { count: open }) : t('ready')}</span>
        <span className={classes.buttons}>
          <Button variant="default" onClick={onOther}>
            {t('other')}
          </Button>
          <TakeButton
            registration={registration}
            reading={reading}
            choices={choicesOf(reading, chosen)}
            ready={open === 0}
            onRefused={setRefused}
          />
        </span>
      </div>
    </div>
  );
}

function TakeButton({
  registration,
  reading,
  choices,
  ready,
  onRefused,
}: {
  registration: Registration;
  reading: Reading;
  choices: ReturnType<typeof choicesOf>;
  ready: boolean;
  onRefused: (errors: readonly ProblemError[]) => void;
}) {
  const { t } = useTranslation('intake');
  const say = useProblemText();
  const navigate = useNavigate();
  const take = useTakeReading(registration.id);
  const accept = () =>
    take.mutate(
      { digest: reading.digest, choices, version: registration.version, key: newKey() },
      {
        onSuccess: ({ version }) => {
          toast.done(t(version === registration.version ? 'unchanged' : 'taken', { file: reading.fileName }));
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

function Summary({ reading, registration }: { reading: Reading; registration: Registration }) {
  const { t } = useTranslation('intake');
  const { years } = reading;
  const yearOf = (year: number | null) => (year === null ? t('years.none') : String(year));
  return (
    <>
      <p className={classes.file}>
        <strong>{reading.fileName}</strong> · {t(`layout.${reading.layout}`)} ·{' '}
        {t('found', { rows: reading.rows.length, cells: reading.cells.length })}
      </p>
      {reading.alreadyTaken && (
        <Alert color="lake" icon={<IconCopyCheck aria-hidden />} title={t('already.title')}>
          {t('already.text')}
        </Alert>
      )}
      {!reading.acceptable && (
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

function Texts({ reading }: { reading: Reading }) {
  const { t } = useTranslation(['intake', 'registration']);
  return (
    <Section title={t('texts.title')}>
      {reading.parts.length === 0 ? (
        <p className={classes.file}>{t('texts.none')}</p>
      ) : (
        <dl className={classes.texts}>
          {[...new Set(reading.parts.map(({ place }) => place))].map((place) => (
            <div key={place}>
              <dt>{t(`registration:field.${place}`)}</dt>
              {reading.parts
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
