import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** A short word about what a mutation did; only mutations call this, never the HTTP client. */
export const toast = {
  done: (message: string) => {
    show(message, 'teal', 4_000);
  },
  refused: (message: string) => {
    show(message, 'red', 8_000);
  },
};

function show(message: string, color: string, autoClose: number): void {
  const closeButtonProps = { 'aria-label': i18next.t('action.close', { ns: 'common' }) };
  notifications.show({ message, color, autoClose, closeButtonProps });
}
