import { IconAlertCircle, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RowIssue } from '@/lib/api/types';
import classes from './internal-pledges.module.css';

/** What is wrong or doubtful in a file, errors first, each with its row and column. */
export function RowIssues({ problems, total }: { problems: RowIssue[]; total: number }) {
  const { t, i18n } = useTranslation('internalPledges');
  if (problems.length === 0) {
    return null;
  }
  const ordered = [...problems].sort((one, other) => rank(one) - rank(other));
  return (
    <div>
      <ul className={classes.problems} aria-label={t('issue.list')}>
        {ordered.map((problem) => {
          const Icon = problem.severity === 'ERROR' ? IconAlertCircle : IconHelpCircle;
          return (
            <li key={`${problem.row}${problem.column}${problem.code}`} data-severity={problem.severity}>
              <Icon size={16} aria-hidden />
              <span>
                <strong>{t(`issue.${problem.severity}`)}:</strong>{' '}
                {i18n.language === 'en' ? problem.messageEn : problem.message}{' '}
                <span className={classes.place}>
                  {[
                    problem.row !== null && t('issue.row', { row: problem.row }),
                    problem.column !== null && t('issue.column', { column: problem.column }),
                    problem.value !== null && problem.value !== '' && `“${problem.value}”`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {total > problems.length && (
        <p className={classes.quiet}>{t('issue.more', { count: total - problems.length })}</p>
      )}
    </div>
  );
}

function rank({ severity }: RowIssue): number {
  return severity === 'ERROR' ? 0 : 1;
}
