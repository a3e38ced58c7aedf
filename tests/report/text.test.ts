import { describe, expect, test } from 'vitest';
import {
  clean,
  cut,
  cutMiddle,
  lineOf,
  pad,
  stripColor,
  widthOf,
  wrap,
} from '../../src/report/text.ts';

describe('widthOf()', () => {
  test('counts columns, not characters: wide ones take two, marks and colours none', () => {
    expect(widthOf('abc')).toBe(3);
    expect(widthOf('日本')).toBe(4);
    expect(widthOf('😀')).toBe(2);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('\u001b[31mred\u001b[0m')).toBe(3);
    expect(widthOf('━━─✔⠹…')).toBe(6);
    expect(widthOf('👩‍💻')).toBe(2);
    expect(widthOf('🇨🇭')).toBe(2);
    expect(widthOf('❤️')).toBe(2);
    expect(widthOf('⚡✅🫠')).toBe(6);
    expect(widthOf('한국어')).toBe(6);
    expect(widthOf('ｶﾀ Ａ')).toBe(5);
    expect(widthOf('नमस्ते'.normalize())).toBeLessThanOrEqual(6);
  });
});

describe('cut()', () => {
  test('keeps what fits and marks what is missing', () => {
    expect(cut('tokenizer', 9)).toBe('tokenizer');
    expect(cut('tokenizer', 5)).toBe('toke…');
    expect(cut('日本語', 4)).toBe('日…');
    expect(cut('ab', 0)).toBe('');
  });

  test('takes no sign apart', () => {
    expect(cut('👩‍💻👩‍💻', 3)).toBe('👩‍💻…');
    expect(cut('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…');
  });
});

describe('cutMiddle()', () => {
  test('keeps both ends', () => {
    expect(cutMiddle('a-long-name-of-a-stage', 22)).toBe('a-long-name-of-a-stage');
    expect(cutMiddle('a-long-name-of-a-stage', 11)).toBe('a-lon…stage');
    expect(cutMiddle('日本語日本語', 9)).toBe('日本…本語');
    expect(cutMiddle('abcdefghij', 4)).toBe('abc…');
  });
});

describe('lineOf()', () => {
  test('cuts across pieces without cutting a colour code', () => {
    const paper = { columns: 6, color: true };
    const line = lineOf(
      [
        { text: 'abc', tone: 'good' },
        { text: 'defgh', tone: 'bad' },
      ],
      paper,
    );
    expect(stripColor(line)).toBe('abcde…');
    expect(line).toBe('\u001b[32mabc\u001b[0m\u001b[31mde…\u001b[0m');
  });

  test('has no colour codes when colour is off', () => {
    expect(lineOf([{ text: 'a', tone: 'bad' }], { columns: 9, color: false })).toBe('a');
  });

  test('is never wider than the page, wherever the border falls', () => {
    for (let columns = 1; columns < 12; columns++) {
      const line = lineOf([{ text: 'ab' }, { text: '日本' }, { text: 'cd' }], {
        columns,
        color: false,
      });
      expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }
  });
});

describe('clean()', () => {
  test('takes out everything that would steer a terminal', () => {
    expect(clean('a\u001b[2Jb')).toBe('ab');
    expect(clean('a\u001b]0;title\u0007b')).toBe('ab');
    expect(clean('a\u001b]8;;http://x\u001b\\b')).toBe('ab');
    expect(clean('a\u0000\u0008b\u009b')).toBe('ab');
    expect(clean('a\u202eb')).toBe('ab');
    expect(clean('one\ntwo\tthree')).toBe('one two three');
  });

  test('leaves text in any script alone', () => {
    expect(clean('Größe 日本 😀 — ok')).toBe('Größe 日本 😀 — ok');
  });
});

describe('wrap() and pad()', () => {
  test('break at spaces, and words that are too long anywhere', () => {
    expect(wrap('the quick brown fox', 9)).toEqual(['the quick', 'brown fox']);
    expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
    expect(wrap('日本語', 4)).toEqual(['日本', '語']);
    expect(wrap('日', 1)).toEqual(['日']);
    expect(pad('日', 4)).toBe('日  ');
    expect(pad('7', 3, 'right')).toBe('  7');
  });
});
