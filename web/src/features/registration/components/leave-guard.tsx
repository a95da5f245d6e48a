import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Editor } from '../use-editor';

/** Saves before another page opens; asks when that did not work. */
export function LeaveGuard({ editor }: { editor: Editor }) {
  const { t } = useTranslation('registration');
  const { status, proceed, reset } = useBlocker({
    // Another tab of the same page keeps what is typed.
    shouldBlockFn: async ({ current, next }) =>
      current.pathname !== next.pathname && !(await editor.saveNow()),
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <Modal
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      withCloseButton={false}
      title={t('leave.title')}
    >
      <Stack>
        <Text>{t('leave.text')}</Text>
        <Group>
          <Button onClick={() => reset?.()}>{t('leave.stay')}</Button>
          <Button variant="default" onClick={() => proceed?.()}>
            {t('leave.leave')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
