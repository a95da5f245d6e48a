import { useTranslation } from 'react-i18next';
import { SeverityIcon } from '@/components/finding-mark';
import type { Severity } from '@/lib/api/types';
import type { View } from '../view';
import classes from './legend.module.css';
import { OutlierIcon } from './outlier-icon';

const SEVERITIES: readonly Severity[] = ['WARN', 'QUESTION', 'INFO'];
const STEPS = [0, 1, 2, 3, 4] as const;

export function Legend({ view: { measure, look } }: { view: View }) {
  const { t } = useTranslation(['comparison', 'common']);
  return (
    <div className={classes.foot}>
      <ul className={classes.legend} aria-label={t('legend.title')}>
        {SEVERITIES.map((severity) => (
          <li key={severity}>
            <SeverityIcon severity={severity} /> {t(`common:severity.${severity}`)}
          </li>
        ))}
        <li>
          <OutlierIcon /> {t('legend.outlier')}
        </li>
        {look === 'heat' && (
          <li>
            {t('legend.least')}
            <span className={classes.scale} aria-hidden="true">
              {STEPS.map((step) => (
                <span key={step} data-heat={step} />
              ))}
            </span>
            {t('legend.most')}
          </li>
        )}
        {look === 'bars' && (
          <li>
            <span className={classes.bar} aria-hidden="true" /> {t('legend.bar')}
          </li>
        )}
        {measure !== 'quantity' && <li>{t(`legend.${measure}`)}</li>}
        {measure === 'quantity' && <li>{t('legend.total')}</li>}
      </ul>
      <p className={classes.keys}>{t('legend.keys')}</p>
    </div>
  );
}
