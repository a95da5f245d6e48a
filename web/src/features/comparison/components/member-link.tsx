import { TextLink } from '@/components/text-link';
import type { ComparisonMember } from '@/lib/api/types';

/** Leads to the member's registration once there is something that this person may read. */
export function MemberLink({
  member,
  walked = false,
  children,
}: {
  member: ComparisonMember;
  /** Stands in a grid, where the arrows lead to it and not Tab. */
  walked?: boolean;
  children: string;
}) {
  const readable = member.registrationId !== null && (member.own || member.state !== 'DRAFT');
  return readable && member.registrationId !== null ? (
    <TextLink
      to="/registrations/$id"
      params={{ id: member.registrationId }}
      inherit
      {...(walked ? { tabIndex: -1 } : {})}
    >
      {children}
    </TextLink>
  ) : (
    <span>{children}</span>
  );
}
