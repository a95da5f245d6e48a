import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editor } from '../use-editor';

/** Somebody else was faster: the person decides when what they typed gives way. */
export function ConflictDialog({ editor }: { editor: Editor }) {
  const { t } = useTranslation('registration');
  const conflict = editor.state.kind === 'conflict';
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => setOpen(conflict), [conflict]);
  const reload = async () => {
    setBusy(true);
    await editor.reload();
    setBusy(false);
  };
  return (
    <>
      {conflict && !open && (
        <Button variant="default" onClick={reload} loading={busy} mt="sm">
          {t('conflict.reload')}
        </Button>
      )}
      <Modal opened={open} onClose={() => setOpen(false)} withCloseButton={false} title={t('conflict.title')}>
        <Stack>
          <Text>{t('conflict.text')}</Text>
          <Group>
            <Button onClick={reload} loading={busy}>
              {t('conflict.reload')}
            </Button>
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('conflict.stay')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
