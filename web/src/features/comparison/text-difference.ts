export type Piece = { text: string; only: boolean };

const MOST_WORDS = 400;

/** Two texts cut into what they share and what only one of them says, word by word. */
export function textDifference(left: string, right: string): { left: Piece[]; right: Piece[] } {
  const one = wordsOf(left);
  const other = wordsOf(right);
  if (one.length > MOST_WORDS || other.length > MOST_WORDS) {
    return { left: [{ text: left, only: true }], right: [{ text: right, only: true }] };
  }
  const common = commonLengths(one, other);
  const pieces = { left: [] as Piece[], right: [] as Piece[] };
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      push(pieces.left, one[i] ?? '', false);
      push(pieces.right, other[j] ?? '', false);
      i += 1;
      j += 1;
    } else if (j >= other.length || (i < one.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      push(pieces.left, one[i] ?? '', true);
      i += 1;
    } else {
      push(pieces.right, other[j] ?? '', true);
      j += 1;
    }
  }
  return pieces;
}

/** Words with the blanks behind them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function push(pieces: Piece[], text: string, only: boolean): void {
  const last = pieces.at(-1);
  if (last?.only === only) {
    last.text += text;
  } else {
    pieces.push({ text, only });
  }
}

/** For every pair of places the length of the longest common sequence from there on. */
function commonLengths(one: string[], other: string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      (lengths[i] as number[])[j] =
        one[i] === other[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: number[][], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
