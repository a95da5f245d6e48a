import { useTranslation } from 'react-i18next';
import { FileZone } from '@/components/file-zone';
import type { ImportPreview } from '@/lib/api/types';
import { useReadFile } from '../api/import';
import classes from './drop-zone.module.css';

/** Takes a unit's own form; it is sent, read, and answered with what was understood or why not. */
export function DropZone({ id, onRead }: { id: string; onRead: (preview: ImportPreview) => void }) {
  const { t } = useTranslation('import');
  const read = useReadFile(id);
  return (
    <>
      <FileZone<ImportPreview>
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
