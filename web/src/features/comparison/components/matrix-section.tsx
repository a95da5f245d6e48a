import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/empty-state';
import type { Comparison, ComparisonMember } from '@/lib/api/types';
import { matrixOf } from '../matrix';
import type { Change, View } from '../view';
import { Grid } from './grid';
import { Legend } from './legend';
import classes from './matrix-section.module.css';
import { MemberCard } from './member-card';
import { Toolbar } from './toolbar';

/** The table with what one looks at it through. */
export function MatrixSection({
  comparison,
  view,
  onView,
  isSnapshot = false,
}: {
  comparison: Comparison;
  view: View;
  onView: (change: Change) => void;
  /** A snapshot: nothing leads on from it to another comparison. */
  isSnapshot?: boolean;
}) {
  const { t } = useTranslation('comparison');
  const shown = useDeferredValue(view);
  const { measure, holder, group, q, pins } = shown;
  const matrix = useMemo(
    () => matrixOf(comparison, { measure, holder, group, q, pins } as View),
    [comparison, measure, holder, group, q, pins],
  );
  const memberMenu = useCallback(
    (member: ComparisonMember) => (
      <MemberCard member={member} pins={pins} onView={onView} isSnapshot={isSnapshot} />
    ),
    [pins, onView, isSnapshot],
  );
  const nothing = matrix.lines.length === 0;
  return (
    <section className={classes.section} aria-label={t('matrix.title')}>
      <Toolbar view={view} onView={onView} />
      <p className={classes.hidden} role="status">
        {q === '' ? '' : t('matrix.found', { rows: matrix.lines.length, members: matrix.members.length })}
      </p>
      {nothing ? (
        <EmptyState icon={<IconSearchOff />} title={t('matrix.nothing', { q })}>
          <Button variant="default" onClick={() => onView({ q: '', group: 'all', holder: 'both' })}>
            {t('matrix.showAll')}
          </Button>
        </EmptyState>
      ) : (
        <div className={classes.scroll}>
          <Grid matrix={matrix} comparison={comparison} view={shown} memberMenu={memberMenu} />
        </div>
      )}
      <Legend view={shown} />
    </section>
  );
}
