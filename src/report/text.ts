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
  const cutting = widthOfSpans(spans) > paper.columns;
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
  return width <= 0 ? '' : `${headOf(text, width - 1)}…`;
}

/** The same for names and paths, of which the end says as much as the beginning. */
export function cutMiddle(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 8) return cut(text, width);
  const tail = tailOf(text, Math.floor((width - 1) / 2));
  return `${headOf(text, width - 1 - widthOf(tail))}…${tail}`;
}

function headOf(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const sign of signsOf(text)) {
    used += widthOfSign(sign);
    if (used > width) break;
    kept += sign;
  }
  return kept;
}

function tailOf(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const sign of signsOf(text).reverse()) {
    used += widthOfSign(sign);
    if (used > width) break;
    kept = sign + kept;
  }
  return kept;
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
    while (widthOf(word) > width) {
      // A sign that is wider than the line stands alone: something has to be taken.
      const head = headOf(word, width) || (signsOf(word)[0] ?? '');
      lines.push(head);
      word = word.slice(head.length);
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Columns that a text takes on a terminal; colour codes take none. */
export function widthOf(text: string): number {
  const plain = stripColor(text);
  // Nearly everything is, and it is asked for with every frame.
  if (ASCII.test(plain)) return plain.length;
  return signsOf(plain).reduce((width, sign) => width + widthOfSign(sign), 0);
}

export function widthOfSpans(spans: readonly Span[]): number {
  return spans.reduce((sum, { text }) => sum + widthOf(text), 0);
}

const ASCII = /^[ -~]*$/;
const SIGNS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader sees as one sign each: a letter with its accents, a family of emoji, a flag. */
function signsOf(text: string): string[] {
  return ASCII.test(text) ? [...text] : Array.from(SIGNS.segment(text), ({ segment }) => segment);
}

// East Asian wide and fullwidth forms, as of Unicode 15.1; emoji are asked of the engine.
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2fb],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];
// Alone it is a wide picture, or the sign after it says that it is to be one.
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2})/u;
// What sits on the sign before, steers, or is not seen.
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u;

function widthOfSign(sign: string): 0 | 1 | 2 {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f && sign.length === 1) return 1;
  if (WITHOUT_WIDTH.test(sign)) return 0;
  if (EMOJI.test(sign)) return 2;
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
