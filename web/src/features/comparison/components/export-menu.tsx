import { Button, Menu } from '@mantine/core';
import {
  IconDownload,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypeXls,
  IconPrinter,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { download } from '@/lib/api/download';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';

const FORMATS = [
  { format: 'docx', icon: IconFileTypeDocx },
  { format: 'xlsx', icon: IconFileTypeXls },
  { format: 'pdf', icon: IconFileTypePdf },
] as const;

/** The bloc's summary to take to the meeting: now, or as a snapshot froze it. */
export function ExportMenu({ roundId, snapshot }: { roundId: string; snapshot: number | undefined }) {
  const { t } = useTranslation('comparison');
  const say = useProblemText();
  const fetching = useMutation({
    mutationFn: (format: string) => download(pathOf(roundId, format, snapshot)),
    onError: (error) => toast.refused(say(error)),
    onSuccess: () => toast.done(t('export.done')),
  });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          loading={fetching.isPending}
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('export.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {snapshot === undefined ? t('export.now') : t('export.snapshot', { number: snapshot })}
        </Menu.Label>
        {FORMATS.map(({ format, icon: Icon }) => (
          <Menu.Item
            key={format}
            leftSection={<Icon size={16} aria-hidden />}
            onClick={() => fetching.mutate(format)}
          >
            {t(`export.${format}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={printSoon}>
          {t('export.print')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function pathOf(roundId: string, format: string, snapshot: number | undefined): string {
  const query = new URLSearchParams({
    format,
    ...(snapshot === undefined ? {} : { snapshot: String(snapshot) }),
  });
  return `/api/registration/rounds/${roundId}/summary?${query}`;
}

/** Once the menu is gone from the page. */
function printSoon(): void {
  setTimeout(() => window.print(), 200);
}
