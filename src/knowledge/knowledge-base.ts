import type { ExampleFile } from './schema/service-file.ts'
import type { Basis, Owner, Sla } from './schema/words.ts'

/** What the rest of the program knows: immutable, indexed, with no trace of YAML left but each rule's place. */

export type { Owner, Sla }

/** A file below `knowledge/` and a line in it, both as an editor counts them. */
export interface Place {
  readonly file: string
  readonly line: number
}

export interface Source {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly section: string | null
  readonly checked: string
  readonly asOf: string | null
}

export interface Aspect {
  readonly layer: string
  /** `null` means the layer as a whole. */
  readonly duty: string | null
}

export interface Rule {
  /** Stable for ever, fit for a ticket: `aws/rds#database-engine/patch`. */
  readonly address: string
  readonly about: Aspect
  readonly owner: Owner
  readonly customer: string | null
  readonly provider: string | null
  readonly citations: readonly Source[]
  readonly basis: Basis
  /** Of a shared duty: whether the provider does its part before the customer turns anything on; `null` where nobody said. */
  readonly onByDefault: boolean | null
  readonly unless: string | null
  readonly at: Place
}

/** Rules of one level, by `layer` or `layer/duty`. */
export type RuleSet = ReadonlyMap<string, Rule>

export interface Sayings {
  readonly do: string
  readonly does: string
  readonly doing: string
}

export interface Layer {
  readonly id: string
  readonly name: string
  readonly it: string
  readonly means: string
  /** A duty said alone never means this layer. */
  readonly onlyWhenNamed: boolean
  /** On a cloud of which nothing more is named, the kind of product that this layer is. */
  readonly kind: string | null
}

export interface Duty extends Sayings {
  readonly id: string
  readonly name: string
  readonly means: string
  /** The layer meant where neither the question nor the service's model says one. */
  readonly layer: string
  /** The layer it is about whatever layer is named: backing up "the VM" is about its data. */
  readonly home: string | null
  /** The layers it makes sense on; `null` for every layer. */
  readonly layers: readonly string[] | null
  /** The layers it makes no sense on, where it has no such list. */
  readonly notOn: readonly string[]
  /** The duty whose rule on these layers of a product stands in where the product has none for this one. */
  readonly standsIn: { readonly duty: string; readonly on: readonly string[] } | null
}

/** Something done within a duty: deleting, within disposing of data. */
export interface Act {
  readonly id: string
  /** Whose it is, where that side's part of a shared rule names it. */
  readonly side: 'customer' | 'provider'
  /** "You {do}": "You delete it"; "AWS {do}": "AWS publishes that". */
  readonly do: string
  /** Layers and duties of which the words themselves say whose they are, whatever the rule says: "the router on AWS's end". */
  readonly evidentOf: readonly string[]
  /** Duties in which it is that side's even where its part does not name it. */
  readonly givenIn: readonly string[]
  /** Finds the act in lower-case words with one space between them. */
  readonly said: RegExp
  /** Finds it, or what comes to the same, in the other side's part of a rule. */
  readonly done: RegExp
}

export interface Model {
  readonly id: string
  readonly name: string
  readonly party: string
  /** What to check where no service is named: "your SaaS contract". */
  readonly sla: string | null
  /** The model whose rules hold here too, below its own. */
  readonly extends: string | null
  /** Exists only to be extended; never a column. */
  readonly abstract: boolean
  /** The model it is a kind of, in whose column it belongs; `null` for a column of its own. */
  readonly countsAs: string | null
  /** False for on-premises and colocation: left out where somebody asks about "the cloud". */
  readonly cloud: boolean
  readonly definition: string
  readonly citations: readonly Source[]
  /** Makers of devices that people call by the maker: "our Cisco". */
  readonly makers: ReadonlySet<string>
  /** Layers that have another name here: a managed service's middleware is "the service's own software". */
  readonly calls: ReadonlyMap<string, string>
  readonly dutyFallsOn: ReadonlyMap<string, string>
  /** Its own alone. */
  readonly rules: RuleSet
  /** Its own on top of those of the model it extends, as one set: a duty of the parent beats a layer of the child. */
  readonly allRules: RuleSet
}

export interface Provider {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly statement: Source
  readonly slaIndex: Sla | null
  readonly rules: RuleSet
  readonly modelRules: ReadonlyMap<string, RuleSet>
}

export interface Variant {
  readonly id: string
  readonly name: string
  readonly model: string
  /** The whole product on the customer's own machines. */
  readonly selfHosted: boolean
  readonly rules: RuleSet
}

export interface Service {
  /** `aws/rds` */
  readonly address: string
  readonly id: string
  readonly provider: string
  readonly name: string
  readonly model: string
  readonly kind: string | null
  readonly runsOn: string | null
  readonly sla: Sla | null
  readonly chooseVariant: boolean
  /** A scanner, a log or an alarm: what it found is about the service named beside it. */
  readonly tellsOfOthers: boolean
  /** What its resources' ids begin with, before the hyphen. */
  readonly resourceIds: readonly string[]
  /** The hosts under which its resources have their names. */
  readonly resourceHosts: readonly string[]
  /** What people call a layer or a duty in this service alone. */
  readonly words: readonly Name[]
  /** Ids of the things whose words it has besides those of its kind and its model. */
  readonly things: readonly string[]
  readonly rules: RuleSet
  readonly variants: ReadonlyMap<string, Variant>
  readonly examples: readonly ExampleFile[]
  readonly file: string
}

export interface Kind {
  readonly id: string
  readonly name: string
  readonly model: string
  /** The wider kind, meant at a provider that has no service of just this one. */
  readonly within: string | null
  /** Addresses of the services of this kind. */
  readonly services: readonly string[]
}

/** What people call the things inside products of some sort. */
export interface Things {
  readonly id: string
  /** Ids of kinds and of models: the sorts of product. */
  readonly of: ReadonlySet<string>
  readonly words: readonly Name[]
}

export interface Definition {
  readonly id: string
  readonly text: string
  readonly citations: readonly Source[]
}

/** A phrase people use and what it may mean, from which the question reader builds its vocabulary. */
export interface Name {
  readonly phrase: string
  readonly means: Meaning
  /** Also an English word: `often`, read as the name only where the sentence says so; `seldom`, unless it says otherwise. */
  readonly ordinary: false | 'seldom' | 'often'
}

export type Meaning =
  | { readonly is: 'provider'; readonly provider: string }
  /** A place that tells whose cloud is meant, where nobody is named. */
  | { readonly is: 'region'; readonly provider: string }
  | { readonly is: 'service'; readonly service: string }
  | {
      readonly is: 'variant'
      readonly service: string
      readonly variant: string
      readonly onlyWithService: boolean
    }
  | { readonly is: 'model'; readonly model: string }
  | { readonly is: 'kind'; readonly kind: string }
  | { readonly is: 'layer'; readonly layer: string; readonly inModels: readonly string[] | null }
  /** `weak`: said by a word of many uses, which gives way to any duty said in plain words. */
  | { readonly is: 'duty'; readonly duty: string; readonly weak: boolean }
  | {
      readonly is: 'topic'
      readonly layer: string
      readonly duty: string | null
      readonly inModels: readonly string[] | null
      /** The address of the service whose own word it is, or the id of the things it is one of. */
      readonly of?: string
    }
  | { readonly is: 'definition'; readonly definition: string }

/** How much a sign of a question speaks for something, where above 0, or against it. */
export interface Weight {
  /** For a proposal being made at all. */
  readonly proposes: number
  /** For one that says it is ours, as against theirs. */
  readonly ours: number
  /** For a question that is not about who owns what. */
  readonly outside: number
}

/** What every sign of a question weighs, as learned from `test/claims` and the golden questions. */
export interface Weights {
  /** For a question without any sign. */
  readonly bias: Weight
  readonly signs: ReadonlyMap<string, Weight>
}

export interface KnowledgeBase {
  /** Changes with every change of a fact: the first characters of a digest of all files. */
  readonly version: string
  readonly layers: ReadonlyMap<string, Layer>
  readonly duties: ReadonlyMap<string, Duty>
  readonly acts: ReadonlyMap<string, Act>
  /** What the words of a question weigh. */
  readonly weights: Weights
  /** How to say one duty on one layer, where "back up the data" would not do; by `layer/duty`. */
  readonly sayings: ReadonlyMap<string, Sayings>
  readonly models: ReadonlyMap<string, Model>
  readonly kinds: ReadonlyMap<string, Kind>
  readonly definitions: ReadonlyMap<string, Definition>
  readonly things: ReadonlyMap<string, Things>
  readonly providers: ReadonlyMap<string, Provider>
  /** By address, `aws/rds`. */
  readonly services: ReadonlyMap<string, Service>
  /** Every rule by its address. */
  readonly rules: ReadonlyMap<string, Rule>
  readonly names: readonly Name[]
}

/** The service models proper, from left to right: the columns of the matrix. */
export function columnsOf({ models }: KnowledgeBase): Model[] {
  return [...models.values()].filter(({ abstract, countsAs }) => !abstract && countsAs === null)
}

/** The model under which a provider has rules for this one: its own name, or that of the column it counts as. */
export function modelOfProviderRules({ modelRules }: Provider, { id, countsAs }: Model): string {
  return modelRules.has(id) || countsAs === null ? id : countsAs
}

/** Whether a duty is about a layer itself, as against one whose home is elsewhere: backing up "the VM" is about its data. */
export function isAtHome({ home, layers, notOn }: Duty, layer: string): boolean {
  if (notOn.includes(layer)) return false
  return home === layer || (layers?.includes(layer) ?? home === null)
}

/** Whether the words of an act say by themselves whose it is. */
export function isEvident({ evidentOf }: Act): boolean {
  return evidentOf.length > 0
}

/** What holds for a vendor's cloud says nothing about its software on the customer's own machines (knowledge/README.md, rule 5). */
export function standsAlone({ cloud }: Model): boolean {
  return !cloud
}

/** The key of a rule within its level: `guest-os` or `guest-os/patch`. */
export function aspectKey(aspect: Aspect): string {
  return aspect.duty === null ? aspect.layer : `${aspect.layer}/${aspect.duty}`
}
