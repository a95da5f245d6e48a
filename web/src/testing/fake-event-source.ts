type Listener = (event: MessageEvent) => void;

/** An event stream that the test speaks through. */
export class FakeEventSource {
  static readonly CLOSED = 2;
  static opened: FakeEventSource[] = [];
  readonly url: string;
  readyState = 1;
  readonly #listeners = new Map<string, Listener[]>();

  constructor(url: string) {
    this.url = url;
    FakeEventSource.opened.push(this);
  }

  static forget(): void {
    FakeEventSource.opened = [];
  }

  addEventListener(name: string, listener: Listener): void {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
  }

  say(name: string, payload?: unknown): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      listener(new MessageEvent(name, { data: JSON.stringify(payload) }));
    }
  }

  breakOff(): void {
    this.readyState = FakeEventSource.CLOSED;
    this.say('error');
  }

  close(): void {
    this.readyState = FakeEventSource.CLOSED;
  }
}
