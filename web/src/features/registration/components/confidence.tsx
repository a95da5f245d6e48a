import { IconCircleCheck, IconHelpCircle, IconProgressHelp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Confidence as Level } from '@/lib/api/types';
import classes from './confidence.module.css';

const ICONS = { CERTAIN: IconCircleCheck, LIKELY: IconProgressHelp, UNSURE: IconHelpCircle } as const;

/** How sure it is understood: a shape and a word, the colour only repeats them. */
export function Confidence({ level }: { level: Level }) {
  const { t } = useTranslation('import');
  const Icon = ICONS[level];
  return (
    <span className={classes.confidence} data-level={level}>
      <Icon size={14} aria-hidden />
      <span className={level === 'CERTAIN' ? classes.hidden : undefined}>{t(`confidence.${level}`)}</span>
    </span>
  );
}
