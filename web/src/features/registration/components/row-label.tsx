import { useTranslation } from 'react-i18next';
import type { FormRow } from '@/lib/api/types';
import classes from './target-grid.module.css';

/** The official name; in English the meaning stands below it. */
export function RowLabel({ row }: { row: FormRow }) {
  const { i18n } = useTranslation();
  return (
    <>
      <span lang="vi">
        {row.label}
        {row.note !== null && <em className={classes.note}> ({row.note})</em>}
      </span>
      {i18n.language === 'en' && <span className={classes.english}>{row.labelEn}</span>}
    </>
  );
}
