/** A text cut into what stayed, what went and what came. */
export type Piece = { kind: 'same' | 'gone' | 'new'; text: string };

const LONGEST = 600;

/** Where two texts differ, word by word; longer texts than a paragraph of the paper are simply old and new. */
export function compareWords(before: string, after: string): Piece[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  if (old.length > LONGEST || now.length > LONGEST) {
    return [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ];
  }
  const common = commonLengths(old, now);
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      push(pieces, 'same', now[j] ?? '');
      i += 1;
      j += 1;
    } else if (
      j >= now.length ||
      (i < old.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      push(pieces, 'gone', old[i] ?? '');
      i += 1;
    } else {
      push(pieces, 'new', now[j] ?? '');
      j += 1;
    }
  }
  return pieces;
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/\S+\s*|\s+/g) ?? [];
}

/** Length of the longest common run of words from each pair of places on. */
function commonLengths(old: string[], now: string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] as number[];
      row[j] =
        old[i] === now[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function push(pieces: Piece[], kind: Piece['kind'], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) {
    last.text += text;
  } else {
    pieces.push({ kind, text });
  }
}
