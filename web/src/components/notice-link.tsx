import type { ReactNode } from 'react';
import type { Notice } from '@/lib/api/types';
import { TextLink } from './text-link';

/** Leads to what a notice is about. */
export function NoticeLink({
  notice,
  onGo,
  children,
}: {
  notice: Notice;
  onGo?: () => void;
  children: ReactNode;
}) {
  const { registrationId, roundId } = notice.link;
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
