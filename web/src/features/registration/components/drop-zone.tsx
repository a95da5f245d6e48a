import { useTranslation } from 'react-i18next';
import { FileZone } from '@/components/file-zone';
import type { Reading } from '@/lib/api/types';
import { useReadFile } from '../api/intake';
import classes from './drop-zone.module.css';

/** Takes a department's own form; it is sent, read, and answered with what was understood or why not. */
export function DropZone({ id, onRead }: { id: string; onRead: (reading: Reading) => void }) {
  const { t } = useTranslation('intake');
  const read = useReadFile(id);
  return (
    <>
      <FileZone<Reading>
        heading={t('drop')}
        label={t('choose')}
        hint={t('kinds')}
        send={read.mutateAsync}
        onRead={onRead}
      />
      <ul className={classes.notes}>
        <li>{t('note.preview')}</li>
        <li>{t('note.forms')}</li>
        <li>{t('note.fonts')}</li>
      </ul>
    </>
  );
}
