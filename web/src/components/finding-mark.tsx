import { IconAlertTriangle, IconHelpCircle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Finding, Severity } from '@/lib/api/types';
import classes from './finding-mark.module.css';

const ICONS = { WARN: IconAlertTriangle, QUESTION: IconHelpCircle, INFO: IconInfoCircle } as const;
const ORDER: readonly Severity[] = ['WARN', 'QUESTION', 'INFO'];

export function SeverityIcon({ severity, size = 16 }: { severity: Severity; size?: number }) {
  const Icon = ICONS[severity];
  return <Icon aria-hidden size={size} className={classes.icon} data-severity={severity} />;
}

export function worstOf(findings: readonly Finding[]): Severity | null {
  return ORDER.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}

export function bySeverity(one: Finding, other: Finding): number {
  return ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity);
}

/** Distinguishes one finding from another: a rule may find several things in one registration. */
export function findingKey({ key }: Finding): string {
  return key;
}

/** One finding in words: how grave, what, by which article, and what the unit says to it. */
export function FindingText({ finding, withAnswer = false }: { finding: Finding; withAnswer?: boolean }) {
  const { t, i18n } = useTranslation();
  const [message, basis] =
    i18n.language === 'en'
      ? [finding.messageEn, finding.basisEn ?? finding.basis]
      : [finding.message, finding.basis];
  return (
    <span className={classes.finding} data-severity={finding.severity}>
      <SeverityIcon severity={finding.severity} />
      <span>
        <strong className={classes.severity}>{t(`severity.${finding.severity}`)}:</strong> {message}{' '}
        {basis && <span className={classes.basis}>{basis}</span>}
        {withAnswer && finding.answer && (
          <span className={classes.answer}>
            {t('findingAnswer')} <q>{finding.answer}</q>
          </span>
        )}
      </span>
    </span>
  );
}
