import { SegmentedControl } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '@/components/scroll-region';
import { Section } from '@/components/section';
import type { Comparison, ComparisonMember } from '@/lib/api/types';
import {
  comparedValue,
  type HolderChoice,
  hasSent,
  isShown,
  type MatrixRow,
  type MeasureName,
  matrixRows,
  measureOf,
  medianText,
  targetOf,
  textOf,
  type View,
} from '../matrix';
import { CellMark } from './cell-mark';
import { Legend } from './legend';
import classes from './matrix-table.module.css';
import { MemberLink } from './status-board';

const MEASURES: readonly MeasureName[] = ['quantity', 'ratio', 'per100'];
const CHOICES: readonly HolderChoice[] = ['both', 'collective', 'individual'];
const GROUPS = ['TITLE', 'COMMENDATION'] as const;

/** Rows are titles, columns are members; the first column and the head stay in sight. */
export function Matrix({
  comparison,
  members,
  view,
  onView,
}: {
  comparison: Comparison;
  members: ComparisonMember[];
  view: View;
  onView: (change: Partial<View>) => void;
}) {
  const { t } = useTranslation('comparison');
  const rows = matrixRows(comparison.rows, view.holder);
  return (
    <Section title={t('matrix.title')} actions={<Switches view={view} onView={onView} />} flush>
      <ScrollRegion className={classes.scroll} label={t('matrix.title')}>
        <table className={classes.table}>
          <caption className={classes.caption}>{t('matrix.caption')}</caption>
          <Head members={members} />
          {GROUPS.map((group) => {
            const inGroup = rows.filter(({ row }) => row.group === group);
            return inGroup.length === 0 ? null : (
              <tbody key={group}>
                <tr className={classes.group}>
                  <th scope="rowgroup" className={classes.label}>
                    {t(group === 'TITLE' ? 'matrix.titles' : 'matrix.commendations')}
                  </th>
                  <td colSpan={members.length + 1} />
                </tr>
                {inGroup.map((each) => (
                  <Row key={each.key} each={each} comparison={comparison} members={members} view={view} />
                ))}
              </tbody>
            );
          })}
        </table>
      </ScrollRegion>
      <Legend measure={view.measure} />
    </Section>
  );
}

function Switches({ view, onView }: { view: View; onView: (change: Partial<View>) => void }) {
  const { t } = useTranslation('comparison');
  return (
    <div className={classes.switches}>
      <SegmentedControl
        size="xs"
        aria-label={t('holder.label')}
        value={view.holder}
        onChange={(holder) => onView({ holder: holder as HolderChoice })}
        data={CHOICES.map((value) => ({ value, label: t(`holder.${value}`) }))}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('measure.label')}
        value={view.measure}
        onChange={(measure) => onView({ measure: measure as MeasureName })}
        data={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))}
      />
    </div>
  );
}

function Head({ members }: { members: ComparisonMember[] }) {
  const { t } = useTranslation(['comparison', 'common']);
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.label}>
          {t('matrix.label')}
        </th>
        {members.map((member) => (
          <th key={member.unitId} scope="col" data-own={member.own || undefined} title={member.unitName}>
            <MemberLink member={member}>{member.unitShortName}</MemberLink>
            {member.own && <span className={classes.own}>{t('matrix.own')}</span>}
            {!hasSent(member) && <span className={classes.state}>{t(`common:state.${member.state}`)}</span>}
          </th>
        ))}
        <th scope="col" className={classes.median}>
          {t('matrix.median')}
        </th>
      </tr>
    </thead>
  );
}

function Row({
  each,
  comparison,
  members,
  view,
}: {
  each: MatrixRow;
  comparison: Comparison;
  members: ComparisonMember[];
  view: View;
}) {
  const { t, i18n } = useTranslation(['comparison', 'common']);
  const { row, holder } = each;
  const measure = measureOf(comparison.statistics, each, view.measure);
  return (
    <tr data-first={each.first || undefined}>
      <th scope="row" className={classes.label}>
        <span className={classes.name}>
          <span lang="vi">
            <span className={classes.order}>{row.order}.</span> {row.label}
          </span>
          <span className={classes.holder}>{t(`common:holder.${holder}`)}</span>
        </span>
        {i18n.language === 'en' && <span className={classes.english}>{row.labelEn}</span>}
      </th>
      {members.map((member) => (
        <Cell
          key={member.unitId}
          member={member}
          each={each}
          view={view}
          median={measure?.median ?? null}
          outlier={measure?.outliers.includes(member.unitId) ?? false}
        />
      ))}
      <td className={classes.median}>{measure?.median == null ? '' : medianText(measure.median)}</td>
    </tr>
  );
}

function Cell({
  member,
  each: { row, holder },
  view,
  median,
  outlier,
}: {
  member: ComparisonMember;
  each: MatrixRow;
  view: View;
  median: number | null;
  outlier: boolean;
}) {
  const { t } = useTranslation('comparison');
  const target = targetOf(member, row.code, holder);
  const value = comparedValue(target, view.measure);
  const findings = member.findings.filter(({ cells }) =>
    cells.some((cell) => cell.code === row.code && cell.holder === holder),
  );
  const written = view.measure === 'ratio' ? target?.ratio : null;
  return (
    <td data-own={member.own || undefined} data-sent={isShown(member)}>
      <span className={classes.value}>
        {(findings.length > 0 || outlier) && (
          <CellMark
            unit={member.unitShortName}
            row={row}
            holder={holder}
            findings={findings}
            written={written ?? null}
            outlier={
              outlier && value !== null && median !== null
                ? { high: value > median, value: textOf(value, view.measure), median: medianText(median) }
                : null
            }
          />
        )}
        {value === null ? (
          <Fragment>
            <span aria-hidden="true" className={classes.nothing}>
              {isShown(member) ? (target === null ? '' : '–') : '·'}
            </span>
            <span className={classes.hidden}>
              {t(
                isShown(member)
                  ? target === null
                    ? 'matrix.blank'
                    : 'matrix.notComputable'
                  : 'matrix.notSent',
              )}
            </span>
          </Fragment>
        ) : (
          textOf(value, view.measure)
        )}
      </span>
      {written && <span className={classes.written}>{written}</span>}
    </td>
  );
}
