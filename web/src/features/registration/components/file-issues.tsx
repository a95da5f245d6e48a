import { IconAlertCircle, IconHelpCircle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/section';
import type { FileIssue, ProblemError } from '@/lib/api/types';
import { useCodeText } from '@/lib/i18n/use-problem-text';
import classes from './file-issues.module.css';

const ICONS = { ERROR: IconAlertCircle, QUESTION: IconHelpCircle, INFO: IconInfoCircle } as const;
const ORDER: readonly FileIssue['severity'][] = ['ERROR', 'QUESTION', 'INFO'];

/** What was not understood; each sentence names table, row and column. */
export function FileIssues({
  problems,
  refused,
  fileName,
}: {
  problems: FileIssue[];
  refused: readonly ProblemError[];
  fileName: string;
}) {
  const { t, i18n } = useTranslation('import');
  const explain = useCodeText();
  const placeOf = usePlace();
  return problems.length === 0 && refused.length === 0 ? null : (
    <Section title={t('issues.title', { file: fileName, count: problems.length + refused.length })}>
      <ul className={classes.list}>
        {refused.map((error) => (
          <li key={`${error.pointer}${error.code}`} data-severity="ERROR">
            <IconAlertCircle size={16} aria-hidden />
            <span>
              <strong>{t('severity.ERROR')}:</strong> {placeOf(error)} {explain(error.code)}
            </span>
          </li>
        ))}
        {[...problems]
          .sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity))
          .map((problem) => {
            const Icon = ICONS[problem.severity];
            return (
              <li key={keyOf(problem)} data-severity={problem.severity}>
                <Icon size={16} aria-hidden />
                <span>
                  <strong>{t(`severity.${problem.severity}`)}:</strong>{' '}
                  {i18n.language === 'en' ? problem.messageEn : problem.message}
                </span>
              </li>
            );
          })}
      </ul>
    </Section>
  );
}

/** Table, row and column that a pointer like /tables/1/rows/5/columns/4 names. */
function usePlace() {
  const { t } = useTranslation('import');
  return ({ pointer }: ProblemError) => {
    const [, table, row, , column] = /^\/tables\/(\d+)\/rows\/(\d+)(\/columns\/(\d+))?$/.exec(pointer) ?? [];
    if (table === undefined || row === undefined) {
      return '';
    }
    return column === undefined ? t('place.row', { table, row }) : t('place.cell', { table, row, column });
  };
}

function keyOf({ code, table, row, column, value }: FileIssue): string {
  return [code, table, row, column, value].join('|');
}
