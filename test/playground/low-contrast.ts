import type { Page } from 'playwright-core'

/** WCAG 2.2, AA, for text of ordinary size. */
const LEAST = 4.5

/** Runs on the page, where the compiler's library knows no DOM; hence text. Lists words whose contrast is too low. */
const AUDIT = `(() => {
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number)
  const luminance = ([red, green, blue]) => {
    const linear = [red, green, blue].map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
  const groundOf = (node) => {
    for (let each = node; each; each = each.parentElement) {
      const color = channels(getComputedStyle(each).backgroundColor)
      if (color.length === 3 || color[3] === 1) return color
    }
    return [255, 255, 255]
  }
  const ratio = (node) => {
    const [one, other] = [channels(getComputedStyle(node).color), groundOf(node)].map(luminance)
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const low = []
  let seen = 0
  while (texts.nextNode()) {
    const node = texts.currentNode.parentElement
    const words = texts.currentNode.textContent.trim()
    if (words === '' || !node.checkVisibility()) continue
    seen += 1
    if (ratio(node) < ${LEAST}) low.push(words.slice(0, 40) + ': ' + ratio(node).toFixed(2))
  }
  return seen > 0 ? low : ['no text was seen']
})()`

export function lowContrast(page: Page): Promise<string[]> {
  return page.evaluate(AUDIT)
}
