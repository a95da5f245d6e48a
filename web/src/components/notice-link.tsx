import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Notice } from '@/lib/api/types';
import { roundsQuery } from '@/lib/queries/rounds';
import { TextLink } from './text-link';

/** Leads to what a notice is about; one about a round, to the unit's own registration in it once that is begun. */
export function NoticeLink({
  notice,
  onGo,
  children,
}: {
  notice: Notice;
  onGo?: () => void;
  children: ReactNode;
}) {
  const { roundId } = notice.link;
  const aboutRound = notice.link.registrationId === null && roundId !== null;
  const { data: rounds } = useQuery({ ...roundsQuery, enabled: aboutRound });
  const registrationId =
    notice.link.registrationId ?? rounds?.find(({ id }) => id === roundId)?.myRegistrationId ?? null;
  const go = onGo ? { onClick: onGo } : {};
  if (registrationId !== null) {
    return (
      <TextLink to="/registrations/$id" params={{ id: registrationId }} inherit {...go}>
        {children}
      </TextLink>
    );
  }
  return roundId !== null ? (
    <TextLink to="/registrations" inherit {...go}>
      {children}
    </TextLink>
  ) : (
    children
  );
}
