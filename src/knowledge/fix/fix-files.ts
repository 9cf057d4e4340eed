import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { repeatedRule } from '../lint/repeated-rule.ts'
import { examine } from '../load.ts'
import { type KnowledgeFile, readFiles } from '../read-files.ts'

/** Repairs what a machine can in every file below `folder`; returns the paths of the files it changed. */
export function fixFiles(folder: string): string[] {
  const files = readFiles(folder)
  const { parsed, knowledge } = examine(files)
  const repeats = repeatedRule.check({ files, parsed, knowledge, today: new Date(0) })
  const order = [...knowledge.layers.keys()]
  return files.flatMap((file) => {
    const lines = repeats.filter((problem) => problem.file === file.path).map(({ line }) => line)
    const text = file.path.startsWith('providers/') ? fixed(file, lines, order) : trimmed(file.text)
    if (text === file.text) return []
    writeFileSync(join(folder, file.path), text)
    return [file.path]
  })
}

function fixed({ text }: KnowledgeFile, repeatedLines: readonly number[], order: readonly string[]): string {
  const document = parseDocument(text)
  const lists = [document.get('rules'), ...variantRules(document.get('variants'))].filter(isSeq)
  const repeated = new Set(repeatedLines)
  let changed = false
  for (const list of lists) {
    const kept = list.items.filter((item) => !repeated.has(lineOf(item, text)))
    const sorted = [...kept].sort((a, b) => rank(a, order) - rank(b, order))
    if (sorted.length === list.items.length && sorted.every((item, at) => item === list.items[at])) continue
    list.items = sorted
    changed = true
  }
  return trimmed(changed ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : text)
}

function variantRules(variants: unknown): unknown[] {
  return isSeq(variants)
    ? (variants as YAMLSeq<YAMLMap>).items.filter(isMap).map((variant) => variant.get('rules'))
    : []
}

function lineOf(item: unknown, text: string): number {
  const start = isMap(item) ? (item.range?.[0] ?? 0) : 0
  return text.slice(0, start).split('\n').length
}

/** Rules stand in the order of the layers; within a layer they keep the author's order. */
function rank(item: unknown, order: readonly string[]): number {
  const about = isMap(item) ? String(item.get('about')) : ''
  return order.indexOf(about.split('/')[0] ?? '')
}

function trimmed(text: string): string {
  return `${text.replace(/[ \t]+$/gm, '').trimEnd()}\n`
}
