// Whatever a person reads stands in `assets/locales`.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Attributes that are read out or shown. */
const READ = ['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'label', 'placeholder', 'title'];
const ALLOWED = [
  // Keys, as the browser tells them; `Esc` is printed on it everywhere.
  /^(Arrow(Up|Down|Left|Right)|Backspace|Delete|End|Enter|Esc|Escape|Home|Page(Up|Down)|Tab)$/,
  /Atkinson Hyperlegible/,
  // Compared with what the agent and the figures state.
  /^(on or off|one round in the lift phase)$/,
];

interface Node {
  type: string;
  [key: string]: unknown;
}

test('no page has words of its own', () => {
  const found = files('src', '.svelte').flatMap((file) => {
    const { fragment } = parse(readFileSync(file, 'utf8'), { modern: true });
    return wordsIn(fragment as unknown as Node).map((words) => `${file}: ${words}`);
  });
  expect(found).toEqual([]);
});

test('no script has words of its own', () => {
  const scripts = [...files('src', '.ts'), ...files('src', '.svelte')].flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const source = file.endsWith('.ts') ? text : (/<script[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '');
    return sentencesIn(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)).map(
      (each) => `${file}: ${each}`,
    );
  });
  expect(scripts).toEqual([]);
});

/** Texts of a page that have a word in them. */
function wordsIn(node: Node): string[] {
  if (node.type === 'Text') return hasWord(String(node['data'])) ? [String(node['data']).trim()] : [];
  if (node.type === 'Attribute') return READ.includes(String(node['name'])) ? wordsInChildren(node) : [];
  // Named by its author for other authors.
  if (['Comment', 'Script', 'StyleSheet'].includes(node.type)) return [];
  return wordsInChildren(node);
}

function wordsInChildren(node: Node): string[] {
  return Object.values(node)
    .flat()
    .filter((each): each is Node => typeof each === 'object' && each !== null && 'type' in each)
    .flatMap(wordsIn);
}

/** Literals that read like something said: a capital first, or several words. What an `Error` says is for developers. */
function sentencesIn(node: ts.Node): string[] {
  if (ts.isNewExpression(node) || ts.isThrowStatement(node) || ts.isImportDeclaration(node)) return [];
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
    const { text } = node;
    const isSaid = /^\p{Lu}\p{Ll}+/u.test(text) || /\p{L}{2,} \p{L}{2,} \p{L}/u.test(text);
    return isSaid && !ALLOWED.some((allowed) => allowed.test(text)) ? [text] : [];
  }
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...sentencesIn(child)));
  return found;
}

function hasWord(text: string): boolean {
  return /\p{L}{2,}/u.test(text) && !ALLOWED.some((allowed) => allowed.test(text.trim()));
}

function files(folder: string, ending: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['preview', 'gallery'].includes(entry.name) ? [] : files(path, ending);
    const isOurs = path.endsWith(ending) && !/\.test\.ts$|wire\.ts$|axe\.ts$|test-setup\.ts$/.test(path);
    return isOurs ? [path] : [];
  });
}
