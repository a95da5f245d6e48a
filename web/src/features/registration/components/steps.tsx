import { IconCheck, IconCircle, IconCircleFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Registration } from '@/lib/api/types';
import { instantOf } from '@/lib/format';
import { nextOf, STEPS, type Step, stepOf } from '../decisions';
import { useDeclined } from '../use-declined';
import classes from './steps.module.css';

/** Where the registration stands on its way from the desk to the bloc, and whose turn it is. */
export function Steps({ registration }: { registration: Registration }) {
  const { t } = useTranslation('registration');
  const due = stepOf(registration);
  const at = due === null ? STEPS.length : STEPS.indexOf(due);
  const deeds = deedsOf(registration);
  const amending = registration.state === 'AMENDING' || registration.state === 'AMENDMENT_SUBMITTED';
  const { next, mine, timed } = nextOf(registration, useDeclined(registration) !== null);
  const deadline = instantOf(registration.closesAt);
  return (
    <section className={classes.steps} aria-label={t('steps.label')}>
      <ol className={classes.list}>
        {STEPS.map((step, index) => {
          const state = index < at ? 'done' : index === at ? 'now' : 'later';
          const deed = index < at ? deeds[step] : null;
          const Icon = state === 'done' ? IconCheck : state === 'now' ? IconCircleFilled : IconCircle;
          return (
            <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
              <span className={classes.dot} aria-hidden="true">
                <Icon size={14} />
              </span>
              <span className={classes.words}>
                <span className={classes.name}>
                  {t(amending && step === 'write' ? 'steps.amend' : `steps.${step}`)}
                  <span className={classes.hidden}> – {t(`steps.${state}`)}</span>
                </span>
                {deed && (
                  <span className={classes.deed}>
                    {deed.by !== null && (
                      <>
                        {deed.by}
                        <br />
                      </>
                    )}
                    {instantOf(deed.at)}
                    {step === 'sign' && registration.signOff?.delegated && (
                      <>
                        <br />
                        {t('steps.delegated')}
                      </>
                    )}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <p className={classes.next} data-mine={mine || undefined}>
        {mine && <strong>{t('next.mine')} </strong>}
        {t(`next.${next}`, { deadline })} {timed && t('next.by', { deadline })}
      </p>
    </section>
  );
}

function deedsOf({
  presented,
  signOff,
  receipt,
  amendment,
  savedAt,
  savedBy,
}: Registration): Record<Step, { at: string; by: string | null } | null> {
  return {
    write: savedAt !== null && savedBy !== null ? { at: savedAt, by: savedBy } : null,
    present: presented,
    sign: signOff,
    send: receipt && amendment === null ? { at: receipt.submittedAt, by: receipt.submittedBy } : null,
    judge: null,
  };
}
