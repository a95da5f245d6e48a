import { memo, type ReactNode, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, ComparisonMember } from '@/lib/api/types';
import { type Matrix, statisticsIn, type TitleLine } from '../matrix';
import { cellOf, useGridKeys } from '../use-grid-keys';
import type { View } from '../view';
import classes from './grid.module.css';
import { type Attention, MemberHead, StatisticCell, TitleHead, ValueCell } from './grid-cells';

const TIP_DELAY_MS = 250;
const GROUPS = ['TITLE', 'COMMENDATION'] as const;

type Looks = Pick<View, 'measure' | 'look' | 'ranks' | 'pins'>;
type Shown = {
  matrix: Matrix;
  comparison: Comparison;
  looks: Looks;
  attention: Attention;
};

/** Every cell of a view in one table that the keyboard walks through; one cell at a time tells more about itself. */
export function Grid({
  matrix,
  comparison,
  view,
  memberMenu,
}: {
  matrix: Matrix;
  comparison: Comparison;
  view: View;
  memberMenu: (member: ComparisonMember) => ReactNode;
}) {
  const { t } = useTranslation('comparison');
  const table = useRef<HTMLTableElement>(null);
  const { onKeyDown, stopAt } = useGridKeys(table);
  const [opened, setOpened] = useState<string | null>(null);
  const [tipped, setTipped] = useState<string | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const close = useCallback(() => {
    setOpened(null);
    table.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
  }, []);
  const open = (cell: HTMLElement | null) => {
    if (cell?.dataset.cell !== undefined) {
      stopAt(cell);
      setTipped(null);
      setOpened(cell.dataset.cell);
    }
  };
  const tipSoon = (cell: HTMLElement | null, delay: number) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => setTipped(cell?.dataset.marked ?? null), delay);
  };

  const along = matrix.members.length + statisticsIn(view.measure).length;
  const rows = view.turned ? along : matrix.lines.length;
  const columns = view.turned ? matrix.lines.length : along;
  const shown: Shown = {
    matrix,
    comparison,
    looks: view,
    attention: { opened, tipped, onClose: close, memberMenu },
  };
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the arrows walk through is a grid
      role="grid"
      className={classes.table}
      data-rows={rows + 1}
      data-columns={columns + 1}
      data-look={view.look}
      onKeyDown={(event) => {
        if ((event.key === 'Enter' || event.key === ' ') && event.target === cellOf(event.target)) {
          event.preventDefault();
          open(cellOf(event.target));
        } else {
          onKeyDown(event);
        }
      }}
      onClick={(event) => {
        if (
          event.target instanceof Element &&
          table.current?.contains(event.target) &&
          !event.target.closest('a')
        ) {
          open(cellOf(event.target));
        }
      }}
      onMouseOver={(event) => tipSoon(cellOf(event.target), TIP_DELAY_MS)}
      onMouseLeave={() => tipSoon(null, 0)}
      onFocus={(event) => tipSoon(cellOf(event.target), 0)}
      onBlur={() => tipSoon(null, 0)}
    >
      <caption className={classes.hidden}>
        {t(view.turned ? 'matrix.captionTurned' : 'matrix.caption')}
      </caption>
      {view.turned ? <ByMember {...shown} /> : <ByTitle {...shown} />}
    </table>
  );
}

function ByTitle({ matrix: { members, lines }, comparison, looks, attention }: Shown) {
  const { t } = useTranslation('comparison');
  const statistics = statisticsIn(looks.measure);
  let row = 0;
  return (
    <>
      <thead>
        <tr>
          <th scope="col" className={classes.label} data-row={0} data-column={0} tabIndex={-1}>
            {t('matrix.label')}
          </th>
          {members.map((member, index) => (
            <MemberHead
              key={member.unitId}
              scope="col"
              member={member}
              pin={looks.pins.indexOf(member.unitId)}
              place={{ row: 0, column: index + 1 }}
              attention={attention}
            />
          ))}
          {statistics.map((name, index) => (
            <th
              key={name}
              scope="col"
              className={name === 'median' ? classes.median : classes.statistic}
              data-row={0}
              data-column={members.length + 1 + index}
              tabIndex={-1}
            >
              {t(`matrix.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      {GROUPS.map((group) => {
        const inGroup = lines.filter(({ title }) => title.row.group === group);
        return inGroup.length === 0 ? null : (
          <tbody key={group}>
            <tr className={classes.group}>
              <th scope="rowgroup" className={classes.label}>
                {t(group === 'TITLE' ? 'matrix.titles' : 'matrix.commendations')}
              </th>
              <td colSpan={members.length + statistics.length} />
            </tr>
            {inGroup.map((line) => {
              row += 1;
              return (
                <TitleRow
                  key={line.title.key}
                  line={line}
                  members={members}
                  comparison={comparison}
                  row={row}
                  {...looksOf(looks)}
                  attention={attentionFor(attention, line.title.key)}
                />
              );
            })}
          </tbody>
        );
      })}
    </>
  );
}

type RowLooks = { measure: View['measure']; look: View['look']; ranks: boolean; pins: string[] };

function looksOf({ measure, look, ranks, pins }: Looks): RowLooks {
  return { measure, look, ranks, pins };
}

/** The same object for every row that nobody looks at, so that those rows stay as they are. */
const UNNOTICED = new WeakMap<Attention['memberMenu'], Attention>();

function attentionFor(attention: Attention, key: string): Attention {
  if (attention.opened?.includes(key) || attention.tipped?.includes(key)) {
    return attention;
  }
  const known = UNNOTICED.get(attention.memberMenu);
  if (known !== undefined) {
    return known;
  }
  const none = { ...attention, opened: null, tipped: null };
  UNNOTICED.set(attention.memberMenu, none);
  return none;
}

const TitleRow = memo(function TitleRow({
  line,
  members,
  comparison,
  row,
  attention,
  ...looks
}: RowLooks & {
  line: TitleLine;
  members: ComparisonMember[];
  comparison: Comparison;
  row: number;
  attention: Attention;
}) {
  return (
    <tr data-first={line.title.first || undefined}>
      <TitleHead scope="row" title={line.title} place={{ row, column: 0 }} />
      {line.cells.map((cell, index) => {
        const member = members[index];
        return member === undefined ? null : (
          <ValueCell
            key={member.unitId}
            cell={cell}
            title={line.title}
            member={member}
            comparison={comparison}
            looks={looks}
            pin={looks.pins.indexOf(member.unitId)}
            place={{ row, column: index + 1 }}
            attention={attention}
          />
        );
      })}
      {statisticsIn(looks.measure).map((name, index) => (
        <StatisticCell
          key={name}
          value={line[name]}
          place={{ row, column: members.length + 1 + index }}
          kind={name}
        />
      ))}
    </tr>
  );
});

function ByMember({ matrix: { members, lines }, comparison, looks, attention }: Shown) {
  const { t } = useTranslation('comparison');
  return (
    <>
      <thead>
        <tr>
          <th scope="col" className={classes.label} data-row={0} data-column={0} tabIndex={-1}>
            {t('matrix.member')}
          </th>
          {lines.map(({ title }, index) => (
            <TitleHead key={title.key} scope="col" title={title} place={{ row: 0, column: index + 1 }} />
          ))}
        </tr>
      </thead>
      <tbody>
        {members.map((member, index) => (
          <MemberRow
            key={member.unitId}
            member={member}
            index={index}
            lines={lines}
            comparison={comparison}
            {...looksOf(looks)}
            attention={attentionFor(attention, member.unitId)}
          />
        ))}
        {statisticsIn(looks.measure).map((name, index) => {
          const row = members.length + 1 + index;
          return (
            <tr key={name}>
              <th scope="row" className={classes.label} data-row={row} data-column={0} tabIndex={-1}>
                {t(`matrix.${name}`)}
              </th>
              {lines.map((line, column) => (
                <StatisticCell
                  key={line.title.key}
                  value={line[name]}
                  place={{ row, column: column + 1 }}
                  kind="row"
                />
              ))}
            </tr>
          );
        })}
      </tbody>
    </>
  );
}

const MemberRow = memo(function MemberRow({
  member,
  index,
  lines,
  comparison,
  attention,
  ...looks
}: RowLooks & {
  member: ComparisonMember;
  index: number;
  lines: TitleLine[];
  comparison: Comparison;
  attention: Attention;
}) {
  return (
    <tr>
      <MemberHead
        scope="row"
        member={member}
        pin={looks.pins.indexOf(member.unitId)}
        place={{ row: index + 1, column: 0 }}
        attention={attention}
      />
      {lines.map(({ title, cells }, column) => {
        const cell = cells[index];
        return cell === undefined ? null : (
          <ValueCell
            key={title.key}
            cell={cell}
            title={title}
            member={member}
            comparison={comparison}
            looks={looks}
            pin={-1}
            place={{ row: index + 1, column: column + 1 }}
            attention={attention}
          />
        );
      })}
    </tr>
  );
});
