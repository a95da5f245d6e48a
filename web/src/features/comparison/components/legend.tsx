import { useTranslation } from 'react-i18next';
import { SeverityIcon } from '@/components/finding-mark';
import type { Severity } from '@/lib/api/types';
import type { MeasureName } from '../matrix';
import { OutlierIcon } from './cell-mark';
import classes from './legend.module.css';

const SEVERITIES: readonly Severity[] = ['WARN', 'QUESTION', 'INFO'];

export function Legend({ measure }: { measure: MeasureName }) {
  const { t } = useTranslation(['comparison', 'common']);
  return (
    <ul className={classes.legend} aria-label={t('legend.title')}>
      {SEVERITIES.map((severity) => (
        <li key={severity}>
          <SeverityIcon severity={severity} /> {t(`common:severity.${severity}`)}
        </li>
      ))}
      <li>
        <OutlierIcon high /> {t('legend.outlier')}
      </li>
      {measure === 'per100' && <li>{t('legend.noStaff')}</li>}
    </ul>
  );
}
