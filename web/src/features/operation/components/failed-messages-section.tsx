import { Alert, Badge, Button, Group } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { LinesSkeleton } from '@/components/loaded';
import { Section } from '@/components/section';
import { instantOf } from '@/lib/format';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import { type Unread, useReplay, useSetAside, useUnread } from '../api/operation';

export function FailedMessagesSection() {
  const { t } = useTranslation('operation');
  const { waiting, silent, messages, left } = useUnread();
  const columns = useColumns();
  return (
    <Section title={t('failed.title')} flush>
      {silent.length > 0 && (
        <Alert color="red" m="md">
          {t('silent', { services: silent.map((service) => t(`service.${service}`)).join(', ') })}
        </Alert>
      )}
      {waiting ? (
        <LinesSkeleton />
      ) : messages.length === 0 ? (
        silent.length === 0 && (
          <EmptyState icon={<IconCircleCheck />} title={t('failed.none')}>
            {t('failed.noneText')}
          </EmptyState>
        )
      ) : (
        <>
          <DataTable
            label={t('failed.title')}
            rows={messages}
            columns={columns}
            rowKey={({ service, id }) => `${service} ${id}`}
            sortedBy={{ id: 'at', desc: true }}
          />
          {left > 0 && <Alert m="md">{t('failed.left', { count: left })}</Alert>}
        </>
      )}
    </Section>
  );
}

function useColumns(): Column<Unread>[] {
  const { t } = useTranslation('operation');
  return useMemo(
    () => [
      {
        key: 'message',
        header: t('failed.message'),
        cell: ({ id }) => <code>{id}</code>,
        sortBy: ({ id }) => id,
        rowHeader: true,
      },
      {
        key: 'service',
        header: t('failed.reader'),
        cell: ({ service }) => t(`service.${service}`),
        sortBy: ({ service }) => t(`service.${service}`),
      },
      {
        key: 'state',
        header: t('failed.state'),
        cell: ({ dead }) => (
          <Badge color={dead ? 'gray' : 'orange'} variant="light" c={dead ? 'gray.8' : 'orange.9'}>
            {t(dead ? 'failed.dead' : 'failed.parked')}
          </Badge>
        ),
        sortBy: ({ dead }) => (dead ? 1 : 0),
      },
      { key: 'error', header: t('failed.error'), cell: ({ error }) => <code>{error}</code> },
      {
        key: 'at',
        header: t('failed.at'),
        cell: ({ at }) => instantOf(at),
        sortBy: ({ at }) => at,
      },
      { key: 'action', header: t('failed.action'), cell: (message) => <Actions message={message} /> },
    ],
    [t],
  );
}

function Actions({ message }: { message: Unread }) {
  const { t } = useTranslation('operation');
  const say = useProblemText();
  const replay = useReplay();
  const setAside = useSetAside();
  const onError = (error: Error) => toast.refused(say(error));
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('failed.replayOf', { id: message.id })}
        loading={replay.isPending}
        onClick={() =>
          replay.mutate(message, {
            onSuccess: ({ messages }) =>
              messages > 0
                ? toast.done(t('failed.replayed', { count: messages }))
                : toast.refused(t('failed.stillUnread')),
            onError,
          })
        }
      >
        {t('failed.replay')}
      </Button>
      {!message.dead && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('failed.setAsideOf', { id: message.id })}
          loading={setAside.isPending}
          onClick={() =>
            setAside.mutate(message, { onSuccess: () => toast.done(t('failed.isAside')), onError })
          }
        >
          {t('failed.setAside')}
        </Button>
      )}
    </Group>
  );
}
