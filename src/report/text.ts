/**
 * Text for a terminal: width as it is seen, cutting to a width, colour only where it is wanted.
 * Everything that comes from a file or a program passes `clean` before it is printed.
 */

/** How a view may write: known once at the start, except for the size of a live terminal. */
export interface Paper {
  /** Columns; lines are never longer. */
  readonly columns: number;
  readonly color: boolean;
}

export type Tone = 'plain' | 'bold' | 'dim' | 'good' | 'bad' | 'warn' | 'accent';

const CODES: Readonly<Record<Tone, string>> = {
  plain: '',
  bold: '1',
  dim: '2',
  good: '32',
  bad: '31',
  warn: '33',
  accent: '36',
};

/** A piece of a line; a line is a list of them, so that cutting never cuts a colour code. */
export interface Span {
  readonly text: string;
  readonly tone?: Tone;
}

export function paint(text: string, tone: Tone, color: boolean): string {
  return color && tone !== 'plain' && text !== '' ? `\u001b[${CODES[tone]}m${text}\u001b[0m` : text;
}

/** Joins pieces into one line that is at most `paper.columns` wide; what is cut ends in `…`. */
export function lineOf(spans: readonly Span[], paper: Paper): string {
  let left = paper.columns;
  let line = '';
  const total = spans.reduce((sum, span) => sum + widthOf(span.text), 0);
  const cutting = total > paper.columns;
  for (const span of spans) {
    if (left <= 0) break;
    const width = widthOf(span.text);
    // While cutting, the last column belongs to the ellipsis.
    const text = cutting && width >= left ? cut(span.text, left, true) : span.text;
    line += paint(text, span.tone ?? 'plain', paper.color);
    left -= cutting && width >= left ? left : width;
  }
  return line.trimEnd();
}

/** Cuts to a width; `…` stands for what is missing. */
export function cut(text: string, width: number, always = false): string {
  if (!always && widthOf(text) <= width) return text;
  if (width <= 0) return '';
  let used = 0;
  let kept = '';
  for (const character of text) {
    const next = widthOfCharacter(character.codePointAt(0) ?? 0);
    if (used + next > width - 1) break;
    kept += character;
    used += next;
  }
  return `${kept}…`;
}

export function pad(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const fill = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? text + fill : fill + text;
}

/** Breaks prose at spaces so that no line is wider; words longer than a line are cut into pieces. */
export function wrap(text: string, columns: number): string[] {
  const width = Math.max(1, columns);
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = '';
    }
    for (; widthOf(word) > width; word = word.slice(width)) {
      lines.push(word.slice(0, width));
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/** Columns that a text takes on a terminal; colour codes take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of stripColor(text)) {
    width += widthOfCharacter(character.codePointAt(0) ?? 0);
  }
  return width;
}

// East Asian wide and fullwidth forms and emoji: the ranges that matter in names people give.
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

function widthOfCharacter(code: number): 0 | 1 | 2 {
  if (code < 32 || (code >= 0x7f && code < 0xa0)) return 0;
  // Combining marks, zero-width joiners and variation selectors sit on the character before.
  if (code >= 0x300 && code <= 0x36f) return 0;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f)) return 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

const COLOR_CODE = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

export function stripColor(text: string): string {
  return text.includes('\u001b') ? text.replaceAll(COLOR_CODE, '') : text;
}

/**
 * Takes out of foreign text what would steer a terminal: escape sequences, control characters and
 * the marks that turn the direction of writing. Newlines and tabs become a space.
 */
export function clean(text: string): string {
  return text
    .replaceAll(STEERING, '')
    .replaceAll(/[\t\r\n]+/g, ' ')
    .replaceAll(CONTROL, '');
}

/** The same for text of several lines, which it keeps. */
export function cleanLines(text: string): string {
  return text.split(/\r?\n/).map(clean).join('\n');
}

const ESC = String.fromCharCode(27);
const BEL = String.fromCharCode(7);
// CSI sequences; OSC and other string sequences up to their end; single escapes.
const STEERING = new RegExp(
  `${ESC}\\[[0-?]*[ -/]*[@-~]|${ESC}[\\]PX^_][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|${ESC}.`,
  'g',
);
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
