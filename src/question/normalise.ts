/** As much of a message as is read. Longer ones are cut here, so that hostile text costs no more than a long page. */
export const READ_AT_MOST = 12_000

/** Signs that stand for a word or a space, in questions and in the phrases of the knowledge alike. */
export const SIGNS = {
  and: /\s*(?:&|\+)\s*/g,
  or: /(\p{L}\d?)(?:\/|\s+\/\s+)(?=\p{L})/gu,
  hyphen: /(?<=[\p{L}\p{N}])[-‐‑_](?=[\p{L}\p{N}])/gu,
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** "circuit down, whose fault?", but not "who shuts it down?" */
const DOWN_AT_END =
  / down(?<!\b(?:shut|take|took|tear|lock|slow|put|bring|cut|turn|break|cool|scale|spin|power|come|calm|hand|up|close|write|go|wind|track)\p{L}*(?: \p{L}+){0,2} down)(?=\s*(?:[,;:!?]|\.(?:\s|$)|$)| (?:whose|who|again|and who)\b)/giu

/** Software whose version people give by its number alone. */
const VERSIONED = 'postgres(?:ql)?|mysql|kafka|airflow|spark|php|python|node|java|ruby|dotnet|k8s|kubernetes'

/** "postgres 14 to 16", "moves the app to PHP 8.3" need no verb to say what is done. */
const VERSION_JUMP = new RegExp(
  String.raw`\b((?:${VERSIONED}|pg|mariadb|redis|valkey|mongo(?:db)?|go|version) ?v?\d+(?:\.\d+)*) (?:to|->|=>) (?:\p{L}+ ?)?(\d+(?:\.\d+)*)\b`,
  'giu',
)

/** "move the functions to Node 22" */
const MOVE_TO = new RegExp(
  String.raw`\b((?:mov|migrat|switch|bump|lift|bring|tak|get|shift|hop)\p{L}*(?: \p{L}+){0,4}) to (?=(?:${VERSIONED}|nodejs|node\.js|\.net) ?v?\d)`,
  'giu',
)

/** "14" of "postgres 14.9": within one of these a newer version is a patch. */
function majorOf(version: string): string {
  return /(\d+)(?:\.\d+)*$/.exec(version)?.[1] ?? ''
}

/** "acme/checkout-ui" is a place, "backup/restore" a choice. */
function isPath(word: string): boolean {
  return word.includes('/') && /[-_.:@]\w/.test(word) && /^[\w./:@-]+$/.test(word)
}

/**
 * Slack's escaped text → plain words: entities resolved, mentions and addresses removed, one kind of quote,
 * hyphen and space, no emoji, no invisible characters. The case is kept, since capitals tell names.
 */
export function normalise(text: string): string {
  return (
    text
      .slice(0, READ_AT_MOST)
      .normalize('NFKC')
      .replace(/<(?:https?|mailto):[^<>|\s]*\|([^<>]*)>/g, ' $1 ')
      .replace(/<[@#!][^<>\s]*>|<?(?:https?|mailto):[^\s<>]+>?/g, ' ')
      .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? ' ')
      .replace(/:[a-z][a-z0-9_+-]*:(?:(?=\W)|$)/g, ' ')
      .replace(
        /\p{Cf}|\p{Cc}|\p{Co}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F|\u20E3/gu,
        (invisible) => (/\s/.test(invisible) ? invisible : ''),
      )
      // Runs of blanks would make every pattern that begins with one slow.
      .replace(/[^\S\n]{2,}/g, ' ')
      .replace(/\n(?:[^\S\n]?\n)+/g, '\n')
      .replace(/[‘’ʼ`´]/g, "'")
      .replace(/[“”„«»]/g, '"')
      // The state of an incident on a status page: "Investigating - We see errors".
      .replace(/\b(?:Investigating|Identified|Monitoring|Resolved|Update) [-–—] (?=\p{Lu})/gu, '')
      // A word in quotation marks is still a part of its sentence.
      .replace(/(?<=\p{L} )"(\p{L}+(?: \p{L}+)?)"(?= \p{L}|\?|$)/gu, '$1')
      .replace(/([^\p{L}\p{N}\s])\1{2,}/gu, '$1$1')
      .replace(/(\p{L})\1{3,}/gu, '$1$1')
      .replace(/\bvs\.\s/gi, 'vs ')
      // The number of a control is no part of the product's name: "RDS.3".
      .replace(/\b([A-Z]{2,}\d?|[A-Z]\d)\.(?=\d{1,3}\b)/g, '$1 ')
      .replace(/(?<=^|\s)\(?(?:\d{1,2}|[a-h])\)\s+/g, ', ')
      .replace(/(?<=^|\s)[1-6][.:]? (?=(?:who|whose|which|what)\b)/gi, ', ')
      .replace(/(?<![\w-])([\w-]+):([\w-]+):([\w-]+):[^\s>|]*/g, '$1 $2 $3')
      // "down" alone is a word of many uses ("down to us"); said of a thing it has one.
      .replace(/(\b(?:is|are|was|were|been|went)|'s) down\b(?! (?:to|on)\b)/gi, '$1 offline')
      .replace(DOWN_AT_END, ' offline')
      // compromise opens most contractions, but not these.
      .replace(/\b(it|nobody|no one|somebody|someone)'s\b/gi, '$1 is')
      .replace(/'d better\b/gi, ' had better')
      .replace(/\b(who|what|that)'d\b/gi, '$1 would')
      // "the password policy is it ours": the subject said twice, and a question, marked or not.
      .replace(/(?<=\p{L} )(is|are) (?:it|they) (ours|theirs|mine|on us|on them)\b(?: ?\?)?/giu, '$1 $2?')
      .replace(/^dose (?=\p{L})/giu, 'does ')
      // "… or is my team lying?" only asks whether it is so.
      .replace(
        /,? or (?:is|are|was|were) (?:[\p{L}']+ ){1,4}(?:lying|wrong|mistaken|dreaming|confused)(?: to [\p{L}']+(?: [\p{L}']+)?)? ?\??$/iu,
        '?',
      )
      // "a k s", "e c 2"
      .replace(/(?<![\w'-])[a-z](?: [a-z0-9]){2,4}(?![\w'-])/gi, (letters) => letters.replaceAll(' ', ''))
      .replace(/\bw\/o\b/gi, 'without')
      .replace(/\bw\/(?=\s|\w)/gi, 'with ')
      .replace(SIGNS.and, ' and ')
      // "channel = None" tells of a setting, "on the hook = ?" asks.
      .replace(
        /\s*(?:={1,2}|:(?=\s))\s*(?=(?:none|null|off|on|never|false|true|disabled|enabled)\b)/gi,
        ' is ',
      )
      .replace(/\s={1,2}\s(?<=[\p{L}\p{N}]\s+={1,2}\s)(?=\p{L})/gu, ' is ')
      .replace(MOVE_TO, '$1 upgrade to ')
      .replace(
        VERSION_JUMP,
        (_, from, to) => `${from} ${majorOf(from) === majorOf(to) ? 'update' : 'upgrade'} to ${to}`,
      )
      .replace(/(?<=\s)(v?\d+(?:\.\d+)*)\s*(?:→|->|=>)\s*(?=v?\d)/g, '$1 upgrade to ')
      .replace(/\S+/g, (word) => (isPath(word) ? word.replaceAll('/', ' ') : word))
      .replace(SIGNS.or, '$1 or ')
      .replace(SIGNS.hyphen, ' ')
      .replace(/[*_~]+/g, ' ')
      .replace(/\s*(?:—|–|=|\|| -+ |->|→)\s*/g, ', ')
      .replace(/[ \t\f\v\u00A0]+/g, ' ')
      .replace(/ ,/g, ',')
      .trim()
  )
}
