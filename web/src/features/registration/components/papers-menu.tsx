import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconDownload,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypeXls,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { documentUrl, letterUrl } from '../papers';

const ICONS = { docx: IconFileTypeDocx, pdf: IconFileTypePdf, xlsx: IconFileTypeXls } as const;

/** The official paper and its covering letter, to print, sign and file. */
export function PapersMenu({ id }: { id: string }) {
  const { t } = useTranslation('registration');
  return (
    <Menu position="bottom-end" width={220} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('papers.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['docx', 'pdf', 'xlsx'] as const).map((format) => (
          <Paper key={format} href={documentUrl(id, format)} format={format} name={t('papers.document')} />
        ))}
        <Menu.Divider />
        {(['docx', 'pdf'] as const).map((format) => (
          <Paper key={format} href={letterUrl(id, format)} format={format} name={t('papers.letter')} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Paper({ href, format, name }: { href: string; format: keyof typeof ICONS; name: string }) {
  const { t } = useTranslation('registration');
  const Icon = ICONS[format];
  return (
    <Menu.Item component="a" href={href} download leftSection={<Icon size={18} aria-hidden />}>
      {t('papers.item', { paper: name, format })}
    </Menu.Item>
  );
}
