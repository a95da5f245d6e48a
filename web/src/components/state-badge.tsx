import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconLock,
  IconLockOpen,
  IconPencil,
  IconPencilCheck,
  IconPencilUp,
  IconSend,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignState, RegistrationState, RoundState } from '@/lib/api/types';
import classes from './state-badge.module.css';

type Tone = 'quiet' | 'busy' | 'alert' | 'good' | 'plain';

const REGISTRATION: Record<'NOT_STARTED' | RegistrationState, [Tone, ReactNode]> = {
  NOT_STARTED: ['plain', <IconCircleDashed key="icon" />],
  DRAFT: ['quiet', <IconPencil key="icon" />],
  SUBMITTED: ['busy', <IconSend key="icon" />],
  RETURNED: ['alert', <IconArrowBackUp key="icon" />],
  ACCEPTED: ['good', <IconCircleCheck key="icon" />],
  AMENDING: ['good', <IconPencilCheck key="icon" />],
  AMENDMENT_SUBMITTED: ['busy', <IconPencilUp key="icon" />],
};

const ROUND: Record<RoundState, [Tone, ReactNode]> = {
  SCHEDULED: ['quiet', <IconClock key="icon" />],
  OPEN: ['good', <IconLockOpen key="icon" />],
  CLOSED: ['plain', <IconLock key="icon" />],
};

const CAMPAIGN: Record<CampaignState, [Tone, ReactNode]> = {
  DRAFT: ['quiet', <IconPencil key="icon" />],
  LAUNCHED: ['good', <IconCircleCheck key="icon" />],
  CLOSED: ['plain', <IconLock key="icon" />],
};

/** A word with an icon: the colour only repeats what they say. */
function Badge({ look: [tone, icon], children }: { look: [Tone, ReactNode]; children: string }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <span className={classes.icon} aria-hidden="true">
        {icon}
      </span>
      {children}
    </span>
  );
}

export function RegistrationBadge({ state }: { state: 'NOT_STARTED' | RegistrationState }) {
  const { t } = useTranslation();
  return <Badge look={REGISTRATION[state]}>{t(`state.${state}`)}</Badge>;
}

export function RoundBadge({ state }: { state: RoundState }) {
  const { t } = useTranslation();
  return <Badge look={ROUND[state]}>{t(`round.${state}`)}</Badge>;
}

export function CampaignBadge({ state }: { state: CampaignState }) {
  const { t } = useTranslation('campaigns');
  return <Badge look={CAMPAIGN[state]}>{t(`state.${state}`)}</Badge>;
}
