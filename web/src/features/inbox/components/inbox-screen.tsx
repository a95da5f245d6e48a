import { Button } from '@mantine/core';
import { IconBell, IconChecks } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { NoticeLink } from '@/components/notice-link';
import { useNoticeWords } from '@/components/notice-words';
import { PageHeader } from '@/components/page-header';
import type { Notice } from '@/lib/api/types';
import { instantOf } from '@/lib/format';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { noticesQuery } from '@/lib/queries/notices';
import { toast } from '@/lib/toast';
import { useReadAll, useReadNotice } from '../api/read';
import classes from './inbox.module.css';

/** All notices of this person, newest first. */
export function InboxScreen() {
  const { t } = useTranslation(['inbox', 'common']);
  const say = useProblemText();
  const notices = useInfiniteQuery(noticesQuery);
  const items = notices.data?.pages.flatMap((page) => page.items);
  const readAll = useReadAll();
  const unread = items?.some(({ read }) => !read) ?? false;
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          unread && (
            <Button
              variant="default"
              leftSection={<IconChecks size={16} aria-hidden />}
              loading={readAll.isPending}
              onClick={() =>
                readAll.mutate(undefined, {
                  onSuccess: () => toast.done(t('allRead')),
                  onError: (problem) => toast.refused(say(problem)),
                })
              }
            >
              {t('readAll')}
            </Button>
          )
        }
      />
      <Loaded query={{ ...notices, data: items }}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={<IconBell />} title={t('none')}>
              {t('noneText')}
            </EmptyState>
          ) : (
            <ul className={classes.list} aria-label={t('title')}>
              {all.map((notice) => (
                <NoticeItem key={notice.id} notice={notice} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {notices.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={notices.isFetchingNextPage}
          onClick={() => void notices.fetchNextPage()}
        >
          {t('common:action.more')}
        </Button>
      )}
    </>
  );
}

function NoticeItem({ notice }: { notice: Notice }) {
  const { t } = useTranslation('inbox');
  const say = useProblemText();
  const { title, text } = useNoticeWords()(notice);
  const read = useReadNotice();
  const markRead = () => {
    if (!notice.read) {
      read.mutate(notice.id, { onError: (problem) => toast.refused(say(problem)) });
    }
  };
  return (
    <li className={classes.item} data-unread={!notice.read || undefined}>
      <div className={classes.words}>
        <p className={classes.title}>
          {!notice.read && <span className={classes.unread}>{t('unread')}</span>}
          <NoticeLink notice={notice} onGo={markRead}>
            {title}
          </NoticeLink>
        </p>
        <p className={classes.text}>{text}</p>
        <time dateTime={notice.at}>{instantOf(notice.at)}</time>
      </div>
      {!notice.read && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('readOf', { title })}
          loading={read.isPending}
          onClick={markRead}
        >
          {t('read')}
        </Button>
      )}
    </li>
  );
}
