import { Popover, Tooltip } from '@mantine/core';
import { IconPinFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SeverityIcon } from '@/components/finding-mark';
import type { Comparison, ComparisonMember } from '@/lib/api/types';
import { type Cell, findingsOf, hasSubmitted, isShown, statisticText, type Title } from '../matrix';
import type { View } from '../view';
import { CellDetails } from './cell-details';
import classes from './grid.module.css';
import { MemberLink } from './member-link';
import { OutlierIcon } from './outlier-icon';

/** Which cell is open, which one shows its tip, and what a member's card offers. */
export type Attention = {
  opened: string | null;
  tipped: string | null;
  onClose: () => void;
  memberMenu: (member: ComparisonMember) => ReactNode;
};

type Place = { row: number; column: number };
type CellLooks = Pick<View, 'measure' | 'look' | 'ranks'>;

const at = ({ row, column }: Place) => ({ 'data-row': row, 'data-column': column, tabIndex: -1 }) as const;
const MOST_STICKY = 3;
const pinned = (pin: number) => (pin >= 0 && pin < MOST_STICKY ? pin : undefined);

export function ValueCell({
  cell,
  title,
  member,
  comparison,
  looks: { look, ranks, measure },
  pin,
  place,
  attention,
}: {
  cell: Cell;
  title: Title;
  member: ComparisonMember;
  comparison: Comparison;
  looks: CellLooks;
  pin: number;
  place: Place;
  attention: Attention;
}) {
  const key = `${title.key} ${member.unitId}`;
  const { value, outlier, severity } = cell;
  const marked = outlier !== null || severity !== null;
  const tells = marked || value !== null || cell.empty === 'notComputable';
  const content = (
    <>
      {marked && <MarkButton cell={cell} title={title} member={member} />}
      {value === null ? <Nothing empty={cell.empty} /> : cell.text}
      {ranks && cell.rank !== null && value !== null && <Rank rank={cell.rank} />}
    </>
  );
  return (
    <td
      {...at(place)}
      data-cell={tells ? key : undefined}
      data-marked={marked ? key : undefined}
      data-own={member.own || undefined}
      data-pin={pinned(pin)}
      data-empty={cell.empty === 'notSent' || undefined}
      data-bar={look === 'bars' && value !== null ? cell.bar : undefined}
      data-less={(measure === 'change' && value !== null && value < 0) || undefined}
      data-heat={look === 'heat' && cell.heat !== null ? cell.heat : undefined}
    >
      {attention.opened === key ? (
        <Opened
          onClose={attention.onClose}
          name={`${member.unitShortName} – ${title.row.label}`}
          target={content}
        >
          <CellDetails cell={cell} title={title} member={member} comparison={comparison} />
        </Opened>
      ) : attention.tipped === key ? (
        <Tooltip
          opened
          multiline
          w={300}
          position="bottom"
          label={<Reasons cell={cell} title={title} member={member} />}
        >
          <span className={classes.value}>{content}</span>
        </Tooltip>
      ) : marked || ranks ? (
        <span className={classes.value}>{content}</span>
      ) : (
        content
      )}
    </td>
  );
}

function Opened({
  name,
  target,
  onClose,
  children,
}: {
  name: string;
  target: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <Popover
      opened
      withRoles={false}
      width={340}
      position="bottom"
      withArrow
      shadow="md"
      trapFocus
      onChange={(open) => open || onClose()}
    >
      <Popover.Target>
        <span className={classes.value}>{target}</span>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={name}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

/** The icons that say a cell deserves a look; a press tells why. */
function MarkButton({ cell, title, member }: { cell: Cell; title: Title; member: ComparisonMember }) {
  const { t } = useTranslation(['comparison', 'common']);
  const name = t('mark.of', {
    unit: member.unitShortName,
    label: title.row.label,
    holder: t(`common:holderInName.${title.holder}`),
  });
  return (
    <button type="button" className={classes.mark} aria-label={name} tabIndex={-1}>
      {cell.outlier && <OutlierIcon />}
      {cell.severity && <SeverityIcon severity={cell.severity} size={15} />}
    </button>
  );
}

/** Why a cell is marked, in short. */
function Reasons({ cell, title, member }: { cell: Cell; title: Title; member: ComparisonMember }) {
  const { i18n } = useTranslation();
  const english = i18n.language === 'en';
  const findings = findingsOf(member, title.row.code, title.holder);
  return (
    <span className={classes.reasons}>
      {cell.outlier && <span>{english ? cell.outlier.messageEn : cell.outlier.message}</span>}
      {findings.map(({ key, message, messageEn }) => (
        <span key={key}>{english ? messageEn : message}</span>
      ))}
    </span>
  );
}

function Nothing({ empty }: { empty: Cell['empty'] }) {
  const { t } = useTranslation('comparison');
  return (
    <>
      <span aria-hidden="true" className={classes.nothing}>
        {empty === 'notSent' ? '·' : empty === 'notComputable' ? '–' : ''}
      </span>
      <span className={classes.hidden}>{t(`matrix.${empty ?? 'blank'}`)}</span>
    </>
  );
}

function Rank({ rank }: { rank: number }) {
  const { t } = useTranslation('comparison');
  return <span className={classes.rank}>{t('matrix.rank', { rank })}</span>;
}

const STATISTIC = { total: classes.statistic, median: classes.median, row: classes.inRow } as const;

export function StatisticCell({
  value,
  place,
  kind,
}: {
  value: number | null;
  place: Place;
  /** Its column, or a row of its own at the foot. */
  kind: 'total' | 'median' | 'row';
}) {
  return (
    <td {...at(place)} className={STATISTIC[kind]}>
      {statisticText(value)}
    </td>
  );
}

export function TitleHead({
  title: { row, holder },
  scope,
  place,
}: {
  title: Title;
  scope: 'row' | 'col';
  place: Place;
}) {
  const { t, i18n } = useTranslation(['comparison', 'common']);
  return (
    <th scope={scope} className={scope === 'row' ? classes.label : classes.across} {...at(place)}>
      <span className={classes.name}>
        <span lang="vi">
          <span className={classes.order}>{row.order}.</span> {row.label}
        </span>
        <span className={classes.holder}>{t(`common:holder.${holder}`)}</span>
      </span>
      {i18n.language === 'en' && <span className={classes.english}>{row.labelEn}</span>}
    </th>
  );
}

export function MemberHead({
  member,
  scope,
  pin,
  place,
  attention,
}: {
  member: ComparisonMember;
  scope: 'row' | 'col';
  pin: number;
  place: Place;
  attention: Attention;
}) {
  const { t } = useTranslation(['comparison', 'common']);
  const name = scope === 'col' ? member.unitShortName : member.unitName;
  const words = (
    <>
      <MemberLink member={member} walked>
        {name}
      </MemberLink>
      {pin >= 0 && (
        <>
          <IconPinFilled size={12} aria-hidden className={classes.pin} />
          <span className={classes.hidden}>{t('matrix.pinned')}</span>
        </>
      )}
      {member.own && <span className={classes.own}>{t('matrix.own')}</span>}
      {(!hasSubmitted(member) || member.amending) && (
        <span className={classes.state}>{t(`common:state.${member.state}`)}</span>
      )}
      {member.late && isShown(member) && <span className={classes.late}>{t('board.lateShort')}</span>}
    </>
  );
  return (
    <th
      scope={scope}
      className={scope === 'row' ? classes.label : undefined}
      title={scope === 'col' ? member.unitName : undefined}
      data-own={member.own || undefined}
      data-pin={scope === 'col' ? pinned(pin) : undefined}
      data-cell={member.unitId}
      {...at(place)}
    >
      {attention.opened === member.unitId ? (
        <Opened onClose={attention.onClose} name={member.unitName} target={<span>{words}</span>}>
          {attention.memberMenu(member)}
        </Opened>
      ) : (
        words
      )}
    </th>
  );
}
