/**
 * An element with properties and children. Text only ever becomes a text node, so no message can become mark-up.
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] `class` and `aria-…` and `data-…` as attributes, the rest as properties
 * @param {...(Node | string | null | undefined)} children
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue
    if (name === 'class' || name === 'role' || name.includes('-')) made.setAttribute(name, String(value))
    else made[name] = value
  }
  made.append(...children.filter((child) => child !== null && child !== undefined))
  return made
}
