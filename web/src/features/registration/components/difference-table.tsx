import { IconArrowsDiff, IconMinus, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinesSkeleton, Loaded } from '@/components/loaded';
import { ScrollRegion } from '@/components/scroll-region';
import type { DifferenceItem, FormRow, Registration } from '@/lib/api/types';
import { compareWords } from '@/lib/words';
import { differenceQuery } from '../api/editions';
import { sideOf } from '../draft';
import classes from './difference-table.module.css';
import { useCellLabel } from './use-cell-label';

const ICONS = { ADDED: IconPlus, REMOVED: IconMinus, CHANGED: IconArrowsDiff } as const;

/** Two contents side by side, only where they differ. */
export function DifferenceTable({
  items,
  rows,
  label,
  before,
  after,
}: {
  items: DifferenceItem[];
  rows: FormRow[];
  label: string;
  before: string;
  after: string;
}) {
  const { t } = useTranslation('registration');
  if (items.length === 0) {
    return <p className={classes.none}>{t('difference.none')}</p>;
  }
  return (
    <ScrollRegion className={classes.scroll} label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('difference.place')}</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={keyOf(item)} item={item} rows={rows} before={before} after={after} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({
  item,
  rows,
  before,
  after,
}: {
  item: DifferenceItem;
  rows: FormRow[];
  before: string;
  after: string;
}) {
  const { t } = useTranslation('registration');
  const placeOf = usePlaceLabel(rows);
  const Icon = ICONS[item.change];
  return (
    <tr>
      <th scope="row">
        {placeOf(item)}
        <span className={classes.change} data-change={item.change}>
          <Icon size={14} aria-hidden /> {t(`difference.${item.change}`)}
        </span>
      </th>
      <td data-label={before}>
        <Words item={item} side="gone" />
      </td>
      <td data-label={after}>
        <Words item={item} side="new" />
      </td>
    </tr>
  );
}

/** One side of a difference, with the words marked that the other side has not. */
function Words({ item, side }: { item: DifferenceItem; side: 'gone' | 'new' }) {
  const { t } = useTranslation('registration');
  const own = side === 'gone' ? item.before : item.after;
  if (own === null || own === '') {
    return <span className={classes.blank}>{t('paper.blank')}</span>;
  }
  const pieces = compareWords(item.before ?? '', item.after ?? '').filter(
    ({ kind }) => kind === 'same' || kind === side,
  );
  return (
    <span className={classes.words}>
      {pieces.map(({ kind, text }, index) => {
        const Mark = kind === 'same' ? 'span' : kind === 'gone' ? 'del' : 'ins';
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
        return <Mark key={index}>{text}</Mark>;
      })}
    </span>
  );
}

function usePlaceLabel(rows: FormRow[]) {
  const { t } = useTranslation('registration');
  const labelOf = useCellLabel();
  return ({ place, code, holder, cell }: DifferenceItem) => {
    if (place !== 'lines') {
      return t(`field.${place}`);
    }
    const row = rows.find((each) => each.code === code);
    return row === undefined || holder === null || cell === null
      ? (code ?? '')
      : labelOf(row, sideOf(holder), cell);
  };
}

function keyOf({ place, code, holder, cell, before, after }: DifferenceItem): string {
  return [place, code, holder, cell, before, after].join('|');
}

/** What an amendment changes of what was accepted. */
export function AmendmentChanges({ registration, rows }: { registration: Registration; rows: FormRow[] }) {
  const { t } = useTranslation('registration');
  const difference = useQuery(differenceQuery(registration, 'submitted', 'current'));
  return (
    <Loaded query={difference} skeleton={<LinesSkeleton lines={3} />}>
      {({ items }) => (
        <DifferenceTable
          items={items}
          rows={rows}
          label={t('amendment.changes')}
          before={t('amendment.before')}
          after={t('amendment.after')}
        />
      )}
    </Loaded>
  );
}
