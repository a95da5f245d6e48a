import { notifications } from '@mantine/notifications';

/** A short word about what a mutation did; only mutations call this, never the HTTP client. */
export const toast = {
  done: (message: string) => {
    notifications.show({ message, color: 'teal', autoClose: 4_000 });
  },
  refused: (message: string) => {
    notifications.show({ message, color: 'red', autoClose: 8_000 });
  },
};
