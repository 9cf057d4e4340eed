import type { Link, Source } from '../reply.ts'
import { cutAtWord } from './cut-at-word.ts'

const SECTION = 70

/** "Security in Amazon EC2 › Security in the cloud", as a link. */
export function sourceLink({ title, section, url }: Source): Link {
  return { title: section === null ? title : `${title} › ${cutAtWord(section, SECTION)}`, url }
}
