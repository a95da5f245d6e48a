import '@testing-library/jest-dom/vitest';
import { notifications } from '@mantine/notifications';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startI18n } from '@/lib/i18n/i18n';
import { requiredSignIn } from '@/lib/session';
import { FakeEventSource } from './fake-event-source';
import { server, takeFaults } from './server';

// What jsdom lacks and the components need.
class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = NoResizeObserver;
globalThis.EventSource = FakeEventSource as unknown as typeof EventSource;
window.HTMLElement.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
window.matchMedia = (media) =>
  ({
    media,
    matches: media.includes('min-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

configure({ asyncUtilTimeout: 5_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: the test plays the gateway that sets it
  document.cookie = 'XSRF-TOKEN=from-the-gateway';
  startI18n('vi');
});
afterEach(() => {
  cleanup();
  notifications.clean();
  requiredSignIn.over();
  FakeEventSource.forget();
  server.resetHandlers();
  const faults = takeFaults();
  if (faults.length > 0) {
    throw new Error(`Not as the services describe it:\n${faults.join('\n')}`);
  }
});
afterAll(() => server.close());
