import { Alert, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/empty-state';
import { problemOf } from '@/lib/api/problem';
import { useProblemText } from '@/lib/i18n/use-problem-text';

type Answer<T> = { data: T | undefined; error: unknown; isFetching: boolean; refetch: () => unknown };

/** The three faces of something asked for: still coming, failed, here. */
export function Loaded<T>({
  query,
  skeleton,
  page = false,
  children,
}: {
  query: Answer<T>;
  skeleton?: ReactNode;
  /** What is asked for is the page itself, so its failure is the page too. */
  page?: boolean;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) {
    return children(query.data);
  }
  if (query.error) {
    const retry = { error: query.error, onRetry: () => void query.refetch(), busy: query.isFetching };
    return page ? <FailedPage {...retry} /> : <Failure {...retry} />;
  }
  return <Pending>{skeleton ?? <LinesSkeleton />}</Pending>;
}

function Pending({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-busy="true" aria-label={t('loading')}>
      {children}
    </div>
  );
}

export function LinesSkeleton({ lines = 5 }: { lines?: number }) {
  return (
    <Stack gap="sm" py="sm">
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <Skeleton key={index} height={18} width={`${92 - ((index * 17) % 40)}%`} />
      ))}
    </Stack>
  );
}

type Retry = { error: unknown; onRetry: () => void; busy: boolean };

function FailedPage({ error, onRetry, busy }: Retry) {
  const { t } = useTranslation();
  const say = useProblemText();
  const { traceId } = problemOf(error);
  return (
    <div role="alert">
      <EmptyState page icon={<IconAlertTriangle />} title={t('loadFailed')}>
        <p>{say(error)}</p>
        {traceId && <p>{t('traceId', { traceId })}</p>}
        <Button variant="default" onClick={onRetry} loading={busy}>
          {t('action.retry')}
        </Button>
      </EmptyState>
    </div>
  );
}

function Failure({ error, onRetry, busy }: Retry) {
  const { t } = useTranslation();
  const say = useProblemText();
  const { traceId } = problemOf(error);
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('loadFailed')} maw={640} my="md">
      <Stack gap="sm">
        <Text size="md">{say(error)}</Text>
        {traceId && (
          <Text size="sm" c="gray.7">
            {t('traceId', { traceId })}
          </Text>
        )}
        <Group>
          <Button variant="default" onClick={onRetry} loading={busy}>
            {t('action.retry')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
