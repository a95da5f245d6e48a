import { Problem } from './problem';
import type { ProblemBody } from './types';

const TIMEOUT_MS = 120_000;

/** Fetches a file and hands it to the browser to keep; a refusal is a {@link Problem} as everywhere. */
export async function download(path: string): Promise<void> {
  let response: Response;
  let bytes: Blob;
  try {
    response = await fetch(path, { credentials: 'same-origin', signal: AbortSignal.timeout(TIMEOUT_MS) });
    bytes = await response.blob();
  } catch {
    throw Problem.unreachable();
  }
  if (!response.ok) {
    throw Problem.from(response.status, problemIn(await bytes.text()));
  }
  keep(bytes, nameIn(response.headers.get('Content-Disposition')));
}

function keep(bytes: Blob, name: string): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the bytes by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The name that the service gave the file, as RFC 6266 writes names beyond ASCII. */
export function nameIn(disposition: string | null): string {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
  return extended === undefined ? (plain ?? 'thi-dua') : decodeURIComponent(extended);
}

function problemIn(text: string): ProblemBody | null {
  try {
    return JSON.parse(text) as ProblemBody;
  } catch {
    return null;
  }
}
