import { ActionIcon, Button, Menu, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconAdjustments, IconPinnedOff, IconSearch, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { limits } from '@/lib/limits';
import type { Change, HolderChoice, Look, MeasureName, View } from '../view';
import classes from './toolbar.module.css';

const MEASURES: readonly MeasureName[] = ['quantity', 'ratio', 'written', 'per100', 'change'];
const CHOICES: readonly HolderChoice[] = ['both', 'collective', 'individual'];
const GROUPS: readonly View['group'][] = ['all', 'titles', 'commendations'];
const LOOKS: readonly Look[] = ['numbers', 'bars', 'heat'];

/** Which numbers, of whom, and how they are drawn. */
export function Toolbar({ view, onView }: { view: View; onView: (change: Change) => void }) {
  const { t } = useTranslation('comparison');
  return (
    <div className={classes.bar}>
      <TextInput
        size="xs"
        className={classes.search ?? ''}
        aria-label={t('toolbar.search')}
        placeholder={t('toolbar.search')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={view.q}
        maxLength={limits.search}
        onChange={(event) => onView({ q: event.currentTarget.value })}
        rightSection={
          view.q !== '' && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('toolbar.clear')}
              onClick={() => onView({ q: '' })}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          )
        }
      />
      <SegmentedControl
        size="xs"
        className={classes.measures ?? ''}
        aria-label={t('measure.label')}
        value={view.measure}
        onChange={(measure) => onView({ measure: measure as MeasureName })}
        data={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))}
      />
      <Select
        size="xs"
        className={classes.choice ?? ''}
        aria-label={t('holder.label')}
        allowDeselect={false}
        value={view.holder}
        onChange={(holder) => holder !== null && onView({ holder: holder as HolderChoice })}
        data={CHOICES.map((value) => ({ value, label: t(`holder.${value}`) }))}
      />
      <Select
        size="xs"
        className={classes.choice ?? ''}
        aria-label={t('group.label')}
        allowDeselect={false}
        value={view.group}
        onChange={(group) => group !== null && onView({ group: group as View['group'] })}
        data={GROUPS.map((value) => ({ value, label: t(`group.${value}`) }))}
      />
      <ShowMenu view={view} onView={onView} />
    </div>
  );
}

function ShowMenu({ view, onView }: { view: View; onView: (change: Change) => void }) {
  const { t } = useTranslation('comparison');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconAdjustments size={15} aria-hidden />}>
          {t('show.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('show.look')}</Menu.Label>
        <Menu.RadioGroup value={view.look} onChange={(look) => onView({ look: look as Look })}>
          {LOOKS.map((look) => (
            <Menu.RadioItem key={look} value={look}>
              {t(`look.${look}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem checked={view.turned} onChange={(turned) => onView({ turned })}>
          {t('show.turned')}
        </Menu.CheckboxItem>
        <Menu.CheckboxItem checked={view.ranks} onChange={(ranks) => onView({ ranks })}>
          {t('show.ranks')}
        </Menu.CheckboxItem>
        {view.pins.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconPinnedOff size={15} aria-hidden />}
              onClick={() => onView({ pins: [] })}
            >
              {t('show.unpinAll', { count: view.pins.length })}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
