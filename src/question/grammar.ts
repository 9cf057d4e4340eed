import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Draft, Setting, Step } from './draft.ts'
import type { Query } from './query.ts'
import { createSpeller } from './spelling.ts'
import { accessToBuildings } from './steps/access-to-buildings.ts'
import { brokenParts } from './steps/broken-parts.ts'
import { deleteCopies } from './steps/delete-copies.ts'
import { dropAdoptions } from './steps/drop-adoptions.ts'
import { dropDeeds } from './steps/drop-deeds.ts'
import { dropKindsOnPlaces } from './steps/drop-kinds-on-places.ts'
import { dropLeftBehind } from './steps/drop-left-behind.ts'
import { dropLeftOut } from './steps/drop-left-out.ts'
import { dropLooks } from './steps/drop-looks.ts'
import { dropLooseVariants } from './steps/drop-loose-variants.ts'
import { dropLosses } from './steps/drop-losses.ts'
import { dropNegatedVariants } from './steps/drop-negated-variants.ts'
import { dropOccasions } from './steps/drop-occasions.ts'
import { dropOrdinaryWords } from './steps/drop-ordinary-words.ts'
import { dropScans } from './steps/drop-scans.ts'
import { dropStrangers } from './steps/drop-strangers.ts'
import { dropTeams } from './steps/drop-teams.ts'
import { dropTellers } from './steps/drop-tellers.ts'
import { dropTheirSites } from './steps/drop-their-sites.ts'
import { dropWaived } from './steps/drop-waived.ts'
import { dropWeakWords } from './steps/drop-weak-words.ts'
import { encryptWhatTravels } from './steps/encrypt-what-travels.ts'
import { findUnknownNames } from './steps/find-unknown-names.ts'
import { howLongKept } from './steps/how-long-kept.ts'
import { layersOnProducts } from './steps/layers-on-products.ts'
import { machinesBelow } from './steps/machines-below.ts'
import { namesAtProvider } from './steps/names-at-provider.ts'
import { oneDutyAWord } from './steps/one-duty-a-word.ts'
import { osOfDevices } from './steps/os-of-devices.ts'
import { ownGear } from './steps/own-gear.ts'
import { ownMachines } from './steps/own-machines.ts'
import { ownPeople } from './steps/own-people.ts'
import { packagesOfImages } from './steps/packages-of-images.ts'
import { preferLayers } from './steps/prefer-layers.ts'
import { readNames } from './steps/read-names.ts'
import { readOwnWords } from './steps/read-own-words.ts'
import { readResourceIds } from './steps/read-resource-ids.ts'
import { regionsDown } from './steps/regions-down.ts'
import { repairSpelling } from './steps/repair-spelling.ts'
import { restoreService } from './steps/restore-service.ts'
import { rotateCertificates } from './steps/rotate-certificates.ts'
import { selfHosted } from './steps/self-hosted.ts'
import { softwareOnMachines } from './steps/software-on-machines.ts'
import { stayInThread } from './steps/stay-in-thread.ts'
import { whateverModel } from './steps/whatever-model.ts'
import { wordsOfNames } from './steps/words-of-names.ts'
import { tokenise } from './tokens.ts'
import { createVocabulary } from './vocabulary.ts'

/** What words may mean, and what they were read with. */
export interface Read {
  readonly draft: Draft
  readonly setting: Setting
}

/**
 * Builds the vocabulary of one knowledge base and the grammar that reads normalised text with it; `previous` is the
 * query of the turn before.
 */
export function createGrammar(knowledge: KnowledgeBase): (clean: string, previous: Query | null) => Read {
  const vocabulary = createVocabulary(knowledge)
  // The order matters: whoever asks first, since that joins words, then names, slips, and whatever drops a reading.
  const grammar: readonly Step[] = [
    ownPeople,
    readNames,
    repairSpelling(createSpeller(vocabulary)),
    readResourceIds,
    namesAtProvider,
    stayInThread,
    dropLeftOut,
    dropLeftBehind,
    whateverModel,
    dropTheirSites,
    dropOrdinaryWords,
    dropStrangers,
    readOwnWords,
    dropAdoptions,
    dropTeams,
    dropDeeds,
    dropLooks,
    dropLosses,
    deleteCopies,
    brokenParts,
    packagesOfImages,
    softwareOnMachines,
    dropOccasions,
    restoreService,
    regionsDown,
    encryptWhatTravels,
    rotateCertificates,
    dropScans,
    dropWaived,
    howLongKept,
    dropWeakWords,
    oneDutyAWord,
    dropKindsOnPlaces,
    dropLooseVariants,
    selfHosted,
    dropTellers,
    dropNegatedVariants,
    preferLayers,
    accessToBuildings,
    osOfDevices,
    layersOnProducts,
    machinesBelow,
    ownMachines,
    ownGear,
    wordsOfNames,
    findUnknownNames,
  ]
  return (clean, previous) => {
    const setting: Setting = { knowledge, vocabulary, previous }
    const empty: Draft = { tokens: tokenise(clean), readings: [], corrected: [], unknown: [], trail: [] }
    return { draft: grammar.reduce((before, step) => step.run(before, setting), empty), setting }
  }
}
