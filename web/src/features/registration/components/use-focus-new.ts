import { useRef } from 'react';

/** Puts the cursor into a line that was just added. */
export function useFocusNew() {
  const fresh = useRef<string | null>(null);
  return {
    added: (key: string) => {
      fresh.current = key;
      return key;
    },
    focusNew: (key: string) => (element: HTMLElement | null) => {
      if (element !== null && fresh.current === key) {
        fresh.current = null;
        element.focus();
      }
    },
  };
}
