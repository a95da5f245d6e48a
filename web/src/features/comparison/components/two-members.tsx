import { Checkbox, Select } from '@mantine/core';
import { IconArrowsDiff, IconEqual } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { ScrollRegion } from '@/components/scroll-region';
import { Section } from '@/components/section';
import type { Comparison, ComparisonMember, Difference, DifferenceItem } from '@/lib/api/types';
import { number } from '@/lib/format';
import { compareWords, type Piece } from '@/lib/words';
import { memberDifferenceQuery } from '../api/two-members';
import { isShown, isWritten, numberOf, targetOf } from '../matrix';
import type { Change, View } from '../view';
import { MemberLink } from './member-link';
import classes from './two-members.module.css';

/** Two members line by line: every number with its difference, and their texts word by word. */
export function TwoMembers({
  comparison,
  view,
  onView,
}: {
  comparison: Comparison;
  view: View;
  onView: (change: Change) => void;
}) {
  const { t } = useTranslation('comparison');
  const sent = comparison.members.filter(isShown);
  const left = sent.find(({ unitId }) => unitId === view.left) ?? sent.find(({ own }) => own) ?? sent[0];
  const right =
    sent.find(({ unitId }) => unitId === view.right && unitId !== left?.unitId) ??
    sent.find((member) => member !== left);
  if (left === undefined || right === undefined) {
    return (
      <Section title={t('tab.two')}>
        <EmptyState icon={<IconArrowsDiff />} title={t('two.tooFew')}>
          {t('two.tooFewText')}
        </EmptyState>
      </Section>
    );
  }
  const options = sent.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }));
  const others = (chosen: ComparisonMember) => options.filter(({ value }) => value !== chosen.unitId);
  return (
    <div className={classes.stack}>
      <div className={classes.choice}>
        <Select
          label={t('two.left')}
          searchable
          allowDeselect={false}
          data={others(right)}
          value={left.unitId}
          onChange={(unitId) => unitId !== null && onView({ left: unitId, right: right.unitId })}
        />
        <Select
          label={t('two.right')}
          searchable
          allowDeselect={false}
          data={others(left)}
          value={right.unitId}
          onChange={(unitId) => unitId !== null && onView({ left: left.unitId, right: unitId })}
        />
      </div>
      <Numbers comparison={comparison} left={left} right={right} />
      <Texts roundId={comparison.round.id} left={left} right={right} />
    </div>
  );
}

type Pair = { left: ComparisonMember; right: ComparisonMember };

function Numbers({ comparison, left, right }: Pair & { comparison: Comparison }) {
  const { t } = useTranslation(['comparison', 'common']);
  const [onlyDifferent, setOnlyDifferent] = useState(true);
  const lines = comparison.rows.flatMap((row) =>
    row.subjects.flatMap((holder) => {
      const [one, other] = [targetOf(left, row.code, holder), targetOf(right, row.code, holder)];
      const values = [numberOf(one, 'quantity'), numberOf(other, 'quantity')] as const;
      const same = values[0] === values[1] && (one?.ratio ?? '') === (other?.ratio ?? '');
      return !isWritten(one) && !isWritten(other) ? [] : [{ row, holder, one, other, values, same }];
    }),
  );
  const shown = onlyDifferent ? lines.filter(({ same }) => !same) : lines;
  return (
    <Section
      title={t('two.numbers')}
      flush
      actions={
        <Checkbox
          size="xs"
          label={t('two.onlyDifferent')}
          checked={onlyDifferent}
          onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
        />
      }
    >
      {shown.length === 0 ? (
        <EmptyState icon={<IconEqual />} title={t('two.noDifference')} />
      ) : (
        <ScrollRegion className={classes.scroll} label={t('two.numbers')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('matrix.label')}</th>
                <th scope="col">
                  <MemberLink member={left}>{left.unitShortName}</MemberLink>
                </th>
                <th scope="col">
                  <MemberLink member={right}>{right.unitShortName}</MemberLink>
                </th>
                <th scope="col">{t('two.difference')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ row, holder, one, other, values, same }) => (
                <tr key={`${row.code}-${holder}`} data-same={same || undefined}>
                  <th scope="row">
                    <span lang="vi">
                      {row.order}. {row.label}
                    </span>{' '}
                    <span className={classes.holder}>{t(`common:holder.${holder}`)}</span>
                  </th>
                  {[one, other].map((target, index) => (
                    <td key={index === 0 ? 'left' : 'right'}>
                      {target?.quantity ?? ''}
                      {target?.ratio && <span className={classes.ratio}>{target.ratio}</span>}
                    </td>
                  ))}
                  <td>{gapOf(values[0], values[1])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Section>
  );
}

function gapOf(left: number | null, right: number | null): string {
  if (left === null || right === null || left === right) {
    return '';
  }
  return `${right > left ? '+' : ''}${number(right - left)}`;
}

function Texts({ roundId, left, right }: Pair & { roundId: string }) {
  const { t } = useTranslation('comparison');
  const difference = useQuery(memberDifferenceQuery(roundId, left.unitId, right.unitId));
  return (
    <Section title={t('two.texts')}>
      <Loaded query={difference}>
        {(known) => <TextList difference={known} left={left} right={right} />}
      </Loaded>
    </Section>
  );
}

function TextList({ difference, left, right }: Pair & { difference: Difference }) {
  const { t } = useTranslation('comparison');
  const texts = difference.items.filter(({ place }) => place !== 'lines');
  if (texts.length === 0) {
    return <EmptyState icon={<IconEqual />} title={t('two.sameTexts')} />;
  }
  const places = [...new Set(texts.map(({ place }) => place))];
  return (
    <dl className={classes.texts}>
      {places.map((place) => (
        <div key={place}>
          <dt>{t(`place.${place}`)}</dt>
          {texts
            .filter((item) => item.place === place)
            .map((item) => (
              <TextPair
                key={`${item.change} ${item.before ?? ''} ${item.after ?? ''}`}
                item={item}
                left={left}
                right={right}
              />
            ))}
        </div>
      ))}
    </dl>
  );
}

function TextPair({ item: { before, after }, left, right }: Pair & { item: DifferenceItem }) {
  const { t } = useTranslation('comparison');
  const pieces = compareWords(before ?? '', after ?? '');
  return (
    <dd className={classes.pair}>
      {(
        [
          [left, before, pieces.filter(({ kind }) => kind !== 'new')],
          [right, after, pieces.filter(({ kind }) => kind !== 'gone')],
        ] as const
      ).map(([member, text, own]) => (
        <div key={member.unitId}>
          <span className={classes.who}>{member.unitShortName}</span>
          {text === null ? <em>{t('two.nothing')}</em> : <Pieces pieces={own} />}
        </div>
      ))}
    </dd>
  );
}

/** What only this side says is marked. */
function Pieces({ pieces }: { pieces: Piece[] }) {
  return (
    <span lang="vi" className={classes.text}>
      {pieces.map(({ text, kind }, index) =>
        kind === 'same' ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
          <mark key={index}>{text}</mark>
        ),
      )}
    </span>
  );
}
