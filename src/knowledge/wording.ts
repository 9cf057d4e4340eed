import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What is wrong and what to write, for an author who knows security and not zod. */
export function wording(issue: Issue): string {
  const where = issue.path.length > 0 ? `"${issue.path.join('.')}": ` : ''
  switch (issue.code) {
    case 'unrecognized_keys':
      if (issue.keys.some((key) => /[ ?]/.test(key)))
        return `${where}put the whole text in quotes; its comma ends it here, before "${issue.keys[0]}"`
      return `${where}nothing reads the key ${issue.keys.map((key) => `"${key}"`).join(', ')}; delete it or mend its spelling`
    case 'invalid_value':
      return `${where}write one of: ${issue.values.join(', ')}`
    case 'invalid_type':
      return issue.input === undefined
        ? `${where}is missing; write a ${issue.expected} here`
        : `${where}must be a ${issue.expected}`
    case 'too_small':
      return `${where}is too short or empty; write at least ${issue.minimum}`
    case 'invalid_union':
      return `${where}fits none of the allowed forms; see knowledge/README.md`
    default:
      return `${where}${issue.message}`
  }
}
