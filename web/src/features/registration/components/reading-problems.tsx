import { IconAlertCircle, IconHelpCircle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/section';
import type { ProblemError, ReadingProblem } from '@/lib/api/types';
import { useCodeText } from '@/lib/i18n/use-problem-text';
import classes from './reading-problems.module.css';

const ICONS = { ERROR: IconAlertCircle, QUESTION: IconHelpCircle, INFO: IconInfoCircle } as const;
const ORDER: readonly ReadingProblem['severity'][] = ['ERROR', 'QUESTION', 'INFO'];

/** What was not understood; each sentence names table, row and column. */
export function ReadingProblems({
  problems,
  refused,
  fileName,
}: {
  problems: ReadingProblem[];
  refused: readonly ProblemError[];
  fileName: string;
}) {
  const { t, i18n } = useTranslation('intake');
  const explain = useCodeText();
  return problems.length === 0 && refused.length === 0 ? null : (
    <Section title={t('problems.title', { file: fileName, count: problems.length + refused.length })}>
      <ul className={classes.list}>
        {refused.map(({ pointer, code, detail }) => (
          <li key={`${pointer}${code}`} data-severity="ERROR">
            <IconAlertCircle size={16} aria-hidden />
            <span>
              <strong>{t('severity.ERROR')}:</strong>{' '}
              {i18n.language === 'vi' && detail ? detail : explain(code)}
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

function keyOf({ code, table, row, column, value }: ReadingProblem): string {
  return [code, table, row, column, value].join('|');
}
